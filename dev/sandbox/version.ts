import { refusals } from './errors';

/** A version as a number that compares: '2.16' is 216. */
export type Version = number;

/** API versions that can still be asked for (the enum of `Intercom-Version` in the documentation of 2.17). */
const MINORS: Record<string, number> = { '1': 4, '2': 17 };

/**
 * The version that a request asks for; 2.16 when it does not say.
 * @throws Refusal 400 `intercom_version_invalid` for one that does not exist
 */
export function readVersion(header: string | undefined): Version {
	if (header === undefined || header === '') return V2_16;
	if (header === 'Preview' || header === 'Unstable') return V2_17;
	const [, major, minor] = /^([12])\.(\d+)$/.exec(header) ?? [];
	if (!major || Number(minor) > MINORS[major]!) throw refusals.versionUnknown();
	return Number(major) * 100 + Number(minor);
}

export const V2_16: Version = 216;
export const V2_17: Version = 217;
