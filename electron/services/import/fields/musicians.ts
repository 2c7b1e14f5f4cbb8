/** `Ruth Ferris, organ`: who plays or sings, by the instrument or the voice behind the name. */
const PLAYS =
  /,\s*(?:(?:the )?(?:organ|piano|harpsichord|keyboards?|violin|viola|cello|double bass|harp|flute|guitar|lute|recorder|oboe|clarinet|bassoon|saxophone|trumpet|bugle|horn|trombone|tuba|bagpipes?|pipes|accordion|percussion|drums?|vocals?|soprano|mezzo-soprano|contralto|alto|tenor|baritone|bass)|(?:solo|organ|pian|violin|viol|cell|harp|flaut|guitar|clarinett?|accompan|vocal)ist|trumpeter|bugler|piper|drummer)$/i

/** Does the phrase name nobody but musicians, who speak in no row? */
export const namesMusicians = (text: string): boolean => text.split(/\s*(?:;|&|\band\b)\s*/).every((part) => PLAYS.test(part.trim()))
