import type { ItemSession } from '../session/session';
import type { Field, Fields, Input, Inputs, RawInputs } from './field';
import { ABSENT, isGroup } from './field';
import { asRecord } from '../reading';
import { parametersOf } from './parameters';
import { toText } from './text';

/**
 * The values of a form: an operation's, or an entry's in a collection. Fields are read one after the other, so that the
 * first one without a usable value is the one the user hears of; each is read once, however many ask for its value.
 * What the user did not add is no key of the result.
 * @throws UserError naming the field, NodeApiError when a look-up is refused
 */
export async function readFields<F extends Fields>(
	fields: F,
	raw: RawInputs,
	session: ItemSession,
): Promise<Inputs<F>> {
	const reader = new FormReader(fields, raw, session);
	return (await reader.valuesOf(fields)) as Inputs<F>;
}

const TEXTS: ReadonlySet<string> = new Set(['string', 'json', 'dateTime']);

class FormReader {
	private readonly names: ReadonlyMap<Field, string>;
	private readonly values = new Map<Field, Promise<unknown>>();

	constructor(
		fields: Fields,
		private readonly raw: RawInputs,
		private readonly session: ItemSession,
	) {
		this.names = new Map(parametersOf(fields).map(({ input, name }) => [input, name]));
	}

	async valuesOf(fields: Fields): Promise<RawInputs> {
		const values: RawInputs = {};
		for (const [name, field] of Object.entries(fields)) {
			const value = await this.valueOf(field);
			if (isGroup(field) || this.isAdded(field)) values[name] = value;
		}
		return values;
	}

	private valueOf(field: Field): Promise<unknown> {
		const known = this.values.get(field);
		if (known) return known;
		const value = this.read(field);
		this.values.set(field, value);
		return value;
	}

	private async read(field: Field): Promise<unknown> {
		const isShown = await this.isShown(field);
		if (!isGroup(field)) {
			return await field.read(isShown && this.isAdded(field) ? this.given(field) : ABSENT, this.session);
		}
		return await field.read(isShown ? async () => await this.valuesOf(field.fields) : ABSENT, this.session);
	}

	private async isShown({ shownWhen = [] }: Field): Promise<boolean> {
		for (const { input, values } of shownWhen) {
			if (!(values as readonly unknown[]).includes(await this.valueOf(input))) return false;
		}
		return true;
	}

	/** An expression that finds nothing gives undefined: an optional field with one counts as if it were not there. */
	private isAdded(input: Input): boolean {
		return !input.isOptional || this.given(input) !== undefined;
	}

	/**
	 * In a field that always stands there, nothing is the text that it begins with: what watches over an AI's answers is
	 * not switched off by an expression that finds nothing. A choice, a switch and a number begin with what somebody has
	 * to decide, so that nothing is chosen for anybody: they refuse it.
	 */
	private given(input: Input): unknown {
		const { type, required, default: beginning } = input.property;
		const raw = this.raw[this.names.get(input) ?? ''];
		// An expression in a picker stands beside the way in which something is picked.
		const picked = type === 'resourceLocator' ? asRecord(raw) : null;
		const given = picked && picked.value === undefined ? undefined : raw;
		const isText = TEXTS.has(type) && !required && !toText(beginning).startsWith('=');
		return given === undefined && isText && !input.isOptional ? beginning : given;
	}
}
