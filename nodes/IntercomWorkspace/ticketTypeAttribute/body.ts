import { UserError } from 'n8n-workflow';

/** Intercom takes the options as one text and would split one that has a comma in it. */
export function joined(items: string[]): string {
	const withComma = items.find((item) => item.includes(','));
	if (withComma === undefined) return items.join(',');
	throw new UserError(`The option "${withComma}" has a comma in it, which would make it two options`, {
		description: 'Write it without a comma.',
	});
}
