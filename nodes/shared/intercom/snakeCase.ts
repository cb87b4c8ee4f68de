/** `visibleToContacts` → `visible_to_contacts`: the name of an input as Intercom writes it. */
export type SnakeCase<
	Name extends string,
	Done extends string = '',
> = Name extends `${infer Letter}${infer Rest}`
	? SnakeCase<Rest, `${Done}${Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}`>
	: Done;

/** The same values under the names that Intercom has for them, for inputs that are called alike. */
export function toSnakeCase<T extends object>(
	inputs: T,
): { [Name in keyof T & string as SnakeCase<Name>]: T[Name] } {
	const renamed = Object.entries(inputs).map(([name, value]) => [
		name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
		value as unknown,
	]);
	return Object.fromEntries(renamed) as { [Name in keyof T & string as SnakeCase<Name>]: T[Name] };
}
