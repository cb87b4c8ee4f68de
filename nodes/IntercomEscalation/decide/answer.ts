import type { IDataObject } from 'n8n-workflow';

/**
 * The form in which the AI is asked to answer, and how what it gave is read. A model may wrap, shorten or break the
 * form; whatever can be read with certainty is, and nothing is guessed.
 */

/** The AI's answer with everything read; what it left out is empty. */
export interface AiAnswer {
	answer: string;
	/** From 0 to 1; 0 when it is missing or cannot be read. */
	confidence: number;
	customerAsksForPerson: boolean;
	/** What the matter is about; a model may name several. */
	categories: string[];
	sentiment: string;
	language: string;
	/** For the teammate who takes over: what the customer wants. */
	summary: string;
	/** For the teammate who takes over: what the AI looked up or tried. */
	attempted: string;
}

/** How far the reading came. */
export interface Reading {
	answer: AiAnswer;
	/** Why the form was not kept; undefined when it was. */
	malformed?: string;
	/** Keys on which a rule may depend and of which nothing is said. */
	unsaid: Array<'category' | 'customerAsksForPerson'>;
	/** The confidence was missing or unreadable, so it counts as 0. */
	confidenceUnreadable: boolean;
}

/**
 * Reads the AI's output: an object of the agreed form, JSON text with or without a code fence, either of them
 * under `output`, `text` or `response` as n8n's AI nodes wrap it.
 */
export function readAnswer(output: unknown): Reading {
	const form = unwrap(output);
	if (!isRecord(form)) {
		return { answer: EMPTY, malformed: 'it is not a JSON object', unsaid: [], confidenceUnreadable: true };
	}
	const wrong = wrongTypes(form);
	const confidence = readConfidence(form.confidence);
	const categories = [form.category ?? []]
		.flat()
		.map(textOf)
		.filter((category) => category !== '');
	return {
		answer: {
			answer: textOf(form.answer),
			confidence: confidence ?? 0,
			customerAsksForPerson:
				form.customerAsksForPerson === true || /^true$/i.test(textOf(form.customerAsksForPerson)),
			categories,
			sentiment: textOf(form.sentiment),
			language: textOf(form.language),
			summary: textOf(form.summary),
			attempted: [form.attempted ?? []]
				.flat()
				.map(textOf)
				.filter((step) => step !== '')
				.join('; '),
		},
		malformed: wrong,
		unsaid: [
			...(categories.length === 0 ? ['category' as const] : []),
			...((form.customerAsksForPerson ?? undefined) === undefined ? ['customerAsksForPerson' as const] : []),
		],
		confidenceUnreadable: confidence === undefined,
	};
}

/**
 * A number from 0 to 1, also as text, or a percentage as text: 0.9, "0.9", "90%". Anything else is unreadable:
 * 90 may mean percent or a slip, "high" is no number.
 */
export function readConfidence(raw: unknown): number | undefined {
	const [, digits, percent] =
		/^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(typeof raw === 'string' ? raw.trim() : '') ?? [];
	const value = digits === undefined ? raw : Number(digits) / (percent ? 100 : 1);
	return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;
}

const EMPTY: AiAnswer = {
	answer: '',
	confidence: 0,
	customerAsksForPerson: false,
	categories: [],
	sentiment: '',
	language: '',
	summary: '',
	attempted: '',
};

/** The names under which n8n's agents and chains, and models of their own accord, put the answer. */
const WRAPPERS = ['output', 'text', 'response', 'json'] as const;

/** Takes off what is wrapped around the form, a few layers deep: output → text → fence → JSON. */
function unwrap(output: unknown, layers = 5): unknown {
	if (layers === 0) return output;
	if (typeof output === 'string') {
		const parsed = parse(output);
		return parsed === undefined ? output : unwrap(parsed, layers - 1);
	}
	if (Array.isArray(output) && output.length === 1) return unwrap(output[0], layers - 1);
	if (isRecord(output) && !('answer' in output)) {
		const wrapper = WRAPPERS.find((name) => output[name] !== undefined && output[name] !== null);
		if (wrapper) return unwrap(output[wrapper], layers - 1);
	}
	return output;
}

/**
 * JSON text → its value; a code fence around it, or words before the fence, are taken off. Of several fences one may
 * quote what the customer wrote, so none is taken.
 */
function parse(text: string): unknown {
	const fences = [...text.matchAll(/```(?:json)?\s*\n?([\s\S]*?)```/gi)];
	for (const candidate of [text, fences.length === 1 ? fences[0]![1] : undefined]) {
		try {
			if (candidate !== undefined) return JSON.parse(candidate) as unknown;
		} catch {
			// Not JSON; perhaps the next candidate is.
		}
	}
	return undefined;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTexts: Check = (value) => isText(value) || (Array.isArray(value) && value.every(isText));
const isYesOrNo: Check = (value) => typeof value === 'boolean' || /^(true|false)$/i.test(String(value));

/** What each key must be where it is given. Confidence is not here: unreadable, it has a reason of its own. */
const FORM: Array<[key: string, check: Check, kind: string]> = [
	['answer', isText, 'text'],
	['customerAsksForPerson', isYesOrNo, 'true or false'],
	['category', isTexts, 'text'],
	['sentiment', isText, 'text'],
	['language', isText, 'text'],
	['summary', isText, 'text'],
	['attempted', isTexts, 'text'],
];

/** What is not in the agreed form: the answer's own key missing, or a key of another type; undefined when all is. */
function wrongTypes(form: IDataObject): string | undefined {
	if (form.answer === undefined) return "it has no 'answer'";
	const wrong = FORM.filter(
		([key, check]) => form[key] !== undefined && form[key] !== null && !check(form[key]),
	);
	return wrong.length > 0 ? wrong.map(([key, , kind]) => `'${key}' is not ${kind}`).join(', ') : undefined;
}

const isRecord = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
