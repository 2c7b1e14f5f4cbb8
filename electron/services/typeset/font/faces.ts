/** The cuts a style sheet may name, and the fallbacks that none names. Their order is their number in a page's content. */
export const FACES = ['sans', 'sans-semibold', 'sans-bold', 'serif', 'serif-bold', 'fallback', 'symbols', 'office-body', 'office-heading'] as const
export type FaceName = (typeof FACES)[number]
/** Faces that only the office's own font files bring. */
export type OfficeFace = Extract<FaceName, `office-${string}`>
/** Faces that come with the program. */
export type OwnFace = Exclude<FaceName, OfficeFace>

/** PostScript name and file of each face, below the fonts folder. */
export const FACE_FILES: Record<OwnFace, { name: string; file: string }> = {
  sans: { name: 'PretendardGOV-Regular', file: 'PretendardGOV-Regular.ttf' },
  'sans-semibold': { name: 'PretendardGOV-SemiBold', file: 'PretendardGOV-SemiBold.ttf' },
  'sans-bold': { name: 'PretendardGOV-Bold', file: 'PretendardGOV-Bold.ttf' },
  serif: { name: 'NanumMyeongjo', file: 'NanumMyeongjo.ttf' },
  'serif-bold': { name: 'NanumMyeongjoBold', file: 'NanumMyeongjoBold.ttf' },
  fallback: { name: 'NotoSansCJKkr-Regular', file: 'NotoSansCJKkr-Fallback.otf' },
  symbols: { name: 'DejaVuSans', file: 'DejaVuSans-Symbols.ttf' },
}

/** Where a character is looked for when its own face lacks it. */
export const FACE_SUBSTITUTES: Record<FaceName, readonly FaceName[]> = {
  sans: ['fallback', 'serif', 'symbols'],
  'sans-semibold': ['sans', 'fallback', 'serif', 'symbols'],
  'sans-bold': ['sans', 'fallback', 'serif', 'symbols'],
  serif: ['sans', 'fallback', 'symbols'],
  'serif-bold': ['sans-bold', 'sans', 'fallback', 'symbols'],
  fallback: ['sans', 'serif', 'symbols'],
  symbols: ['sans', 'fallback', 'serif'],
  'office-body': ['serif', 'sans', 'fallback', 'symbols'],
  'office-heading': ['sans-bold', 'sans', 'fallback', 'serif', 'symbols'],
}
