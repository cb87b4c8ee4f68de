/** Intercom allows 10,000 requests a minute, counted in windows of ten seconds. */
export const REQUESTS_PER_WINDOW = 1_666;

/** Milliseconds. */
export const WINDOW = 10_000;

/** Until a window has just begun, so that what is compared has the same to spend. */
export async function untilNextWindow(): Promise<void> {
	await new Promise((resume) => setTimeout(resume, WINDOW - (Date.now() % WINDOW) + 20));
}
