import type { Findings } from './findings';
import type { JsonSchema } from './turn';

/**
 * Fills a JSON Schema from the findings. The property's name decides which finding goes in (`customerAsksForPerson`,
 * `asks_for_human` and `needsHuman` are the same question), its type and enum decide the form. A property that no rule
 * knows gets the smallest value its type allows, never an invented one.
 */
export function fill(schema: JsonSchema, findings: Findings, name = ''): unknown {
	if (schema.const !== undefined) return schema.const;
	const union = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null');
	if (union) return fill(union, findings, name);
	if (schema.properties) {
		return Object.fromEntries(
			Object.entries(schema.properties).map(([property, inner]) => [
				property,
				fill(inner, findings, property),
			]),
		);
	}
	const finding = findingFor(name, typeOf(schema), findings);
	if (schema.enum) return schema.enum.includes(finding) ? finding : fallbackOf(schema.enum);
	return finding ?? schema.default ?? emptyOf(schema);
}

type Rule = [name: RegExp, finding: keyof Findings];

/** First match wins, so the telling words stand before the general ones. Names are compared as lower-case words. */
const RULES: Record<string, Rule[]> = {
	boolean: [[/\b(person|human|teammate|agent|hand ?off|hand ?over|escalat\w*)\b/, 'asksForPerson']],
	number: [[/\b(confidence|certainty|score|probability)\b/, 'confidence']],
	array: [[/\b(sources?|articles?|citations?|references?)\b/, 'articleTitles']],
	string: [
		[/\b(category|topic|intent)\b/, 'category'],
		[/\b(sentiment|mood|tone)\b/, 'sentiment'],
		[/\b(language|locale)\b/, 'language'],
		[/\b(summary|summarized)\b/, 'summary'],
		[/\b(reason|reasoning|why)\b/, 'reason'],
		[/\b(attempted|attempts?|tried)\b/, 'attempted'],
		[/\b(answer|reply|response|message|text|output|content)\b/, 'answer'],
	],
};

function findingFor(name: string, type: string, findings: Findings): unknown {
	const words = name
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.replace(/[_-]/g, ' ')
		.toLowerCase();
	const rule = RULES[type]?.find(([pattern]) => pattern.test(words));
	return rule && findings[rule[1]];
}

function typeOf({ type, enum: values }: JsonSchema): string {
	const named = Array.isArray(type) ? type.find((one) => one !== 'null') : type;
	const found = named ?? typeof (values?.[0] ?? '');
	return found === 'integer' ? 'number' : found;
}

function fallbackOf(values: unknown[]): unknown {
	return values.find((value) => value === 'other' || value === 'neutral' || value === 'unknown') ?? values[0];
}

function emptyOf(schema: JsonSchema): unknown {
	switch (typeOf(schema)) {
		case 'number':
			return schema.minimum ?? 0;
		case 'boolean':
			return false;
		case 'array':
			return [];
		case 'object':
			return {};
		default:
			return '';
	}
}
