/** `, and ribbon cutting`, `, in Swedish`, `, followed by coffee`, ` of Norrby and ribbon cutting`: what is done goes on behind who does it. A post may hold an `in` or an `and` of its own: `Chair in Economics`. */
const GOES_ON = /,\s*(?:in|with|on|via|during|before|after|followed|then|plus)\s.*$|(?:,|(?<=\s\p{Lu}\S*))\s*\s(?:and|with|followed by|then)\s+(?:an?\s|the\s)?\p{Ll}.*$/su

/** Does the phrase behind a `by` tell more than who it is? */
export const goesOnBehind = (who: string): boolean => GOES_ON.test(who)

/** The same phrase without what goes on behind. */
export const withoutWhatGoesOn = (who: string): string => who.replace(GOES_ON, '')
