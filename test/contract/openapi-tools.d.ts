/** What the tests use of packages that judge OpenAPI descriptions and JSON Schemas. */

declare module '@readme/openapi-parser' {
	/** Whether a description keeps to the standard; with references looked up. */
	export function validate(
		description: object,
	): Promise<{ valid: true } | { valid: false; errors: Array<{ message: string }> }>;
	/** The description with what its references point to in their place. */
	export function dereference<Description extends object>(description: Description): Promise<Description>;
}

declare module 'ajv/dist/2020' {
	/** JSON Schema of the year 2020, which OpenAPI 3.1 uses. */
	export default class Ajv2020 {
		constructor(options: { strict: boolean; formats: Record<string, RegExp>; discriminator?: boolean });
		compile(schema: object): (value: unknown) => boolean;
	}
}
