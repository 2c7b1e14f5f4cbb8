/** Cities of the world, as the time zones name them, and capitals by whose clocks people tell hours though no zone bears their name. */
export const CITIES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone').map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ')), 'Geneva', 'Washington', 'Beijing', 'New Delhi', 'Ottawa'])
