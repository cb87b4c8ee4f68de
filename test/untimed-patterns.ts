import { setSafeRegexEngine } from 'n8n-workflow';

/**
 * n8n gives up a pattern that takes longer than 250 ms by the clock on the wall, so that on a busy machine a test fails
 * whose pattern did nothing wrong. Here patterns run as n8n's browser runs them, without a clock.
 */
const global = (flags?: string) => (flags?.includes('g') ? flags : `${flags ?? ''}g`);

setSafeRegexEngine({
	exec: (pattern, input, flags) => new RegExp(pattern, flags).exec(input),
	test: (pattern, input, flags) => new RegExp(pattern, flags).test(input),
	replace: (pattern, input, flags, replacement) => input.replace(new RegExp(pattern, flags), replacement),
	matchAll: (pattern, input, flags) => [...input.matchAll(new RegExp(pattern, global(flags)))],
	split: (pattern, input, flags) => input.split(new RegExp(pattern, flags)),
});
