const SECONDS_PER_MINUTE = 60

/** `1:25`, from seconds. */
export const speakingClock = (seconds: number): string => {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / SECONDS_PER_MINUTE)}:${String(whole % SECONDS_PER_MINUTE).padStart(2, '0')}`
}
