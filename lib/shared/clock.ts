// The only place that asks what time it is: everything else is handed a moment or a date.
const vietnamDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** This moment; outside production `MOC_CLOCK` (ISO moment) sets it, so that tests see one day. */
export function now(): Date {
  const fixed = process.env.NODE_ENV === "production" ? undefined : process.env.MOC_CLOCK;
  return fixed ? new Date(fixed) : new Date();
}

/** The civil date in Vietnam of a moment, `YYYY-MM-DD`. */
export function vietnamDate(moment: Date): string {
  return vietnamDay.format(moment);
}

/** Today's civil date in Vietnam, `YYYY-MM-DD`. */
export function today(): string {
  return vietnamDate(now());
}
