/**
 * The version of Intercom's API that every request asks for, whatever version the app is set to in the Developer Hub:
 * without the header Intercom answers in the app's version, and in 1.0 where none is set. What a later version brought
 * asks for that one. The one place to move to a newer version.
 */
export const INTERCOM_VERSION = '2.16';

/**
 * The version that a request asks for.
 * @param chosen by the user for all requests; the pinned one if undefined
 * @param since the version that brought what is asked for, where it is later than the pinned one
 */
export const versionFor = (chosen = INTERCOM_VERSION, since?: string): string =>
	since !== undefined && isAtLeast(since, chosen) ? since : chosen;

/**
 * Whether a version is another one, or came after it: 2.9 came before 2.10. What has a name, as `Preview`, came after
 * all that have a number.
 */
export function isAtLeast(version: string, other: string): boolean {
	const [[major, minor], [otherMajor, otherMinor]] = [numbersOf(version), numbersOf(other)];
	return major === otherMajor ? minor >= otherMinor : major > otherMajor;
}

function numbersOf(version: string): [major: number, minor: number] {
	const [, major, minor] = /^\s*(\d+)\.(\d+)\s*$/.exec(version) ?? [];
	return [Number(major ?? Infinity), Number(minor ?? Infinity)];
}
