/** The window's side panels before anybody has moved them. */
export const defaultPanels = { left: { open: true, width: 256 }, right: { open: true, width: 392 } }
