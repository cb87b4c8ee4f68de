import { toText } from '../../shared/form/text';
import { toOutput } from '../../shared/node/result';

/** One thing that was checked. */
export type Row = {
	/** As the settings call it. */
	setting: string;
	value: string;
	/** `null` where only doing it would show. */
	ok: boolean | null;
	/** What it means, or what to change. */
	message: string;
};

export const fine = (setting: string, value: unknown, message: string): Row => ({
	setting,
	value: toText(value),
	ok: true,
	message,
});

export const toChange = (setting: string, value: unknown, message: string): Row => ({
	...fine(setting, value, message),
	ok: false,
});

export const notKnown = (setting: string, value: unknown, message: string): Row => ({
	...fine(setting, value, message),
	ok: null,
});

/** What is to be changed by one output, and all else by the other: what only doing would show keeps nobody from beginning. */
export const toOutputs = (rows: Row[]) => [
	toOutput(
		'To Change',
		rows.filter(({ ok }) => ok === false),
	),
	toOutput(
		'Fine',
		rows.filter(({ ok }) => ok !== false),
	),
];
