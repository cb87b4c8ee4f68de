import type { IBinaryData, IDataObject } from 'n8n-workflow';

/** What an operation gives for one item: a record or several, one with files, or either for one of the node's outputs, or for several. */
export type Result = Plain | Routed | Routed[];

/** A result without a word of where it goes. */
export type Plain = IDataObject | IDataObject[] | RecordWithFiles;

/** Files, with a record that tells of them; see `withFile` and `withFiles`. */
export class RecordWithFiles {
	constructor(
		readonly record: IDataObject,
		/** By the binary field of each. */
		readonly files: Readonly<Record<string, IBinaryData>>,
	) {}
}

/** A result for one of a node's several outputs; see `toOutput`. */
export class Routed<Output extends string = string> {
	constructor(
		readonly output: Output,
		readonly result: Plain,
	) {}
}

/** Gives a file out in the binary field of this name, beside a record that tells of it. */
export const withFile = (record: IDataObject, field: string, file: IBinaryData) =>
	new RecordWithFiles(record, { [field]: file });

/** The same for several files, or none. @param files by the binary field of each */
export const withFiles = (record: IDataObject, files: Readonly<Record<string, IBinaryData>>): Plain =>
	Object.keys(files).length > 0 ? new RecordWithFiles(record, files) : record;

/** Gives a result to one of the operation's `outputs`; a name that is not among them does not compile. */
export const toOutput = <const Output extends string>(output: Output, result: Plain) =>
	new Routed(output, result);

/** The same result with other records. */
export function mapRecords(result: Result, change: (record: IDataObject) => IDataObject): Result {
	if (isRoutedToSeveral(result))
		return result.map(({ output, result: plain }) => new Routed(output, mapPlain(plain, change)));
	if (result instanceof Routed) return new Routed(result.output, mapPlain(result.result, change));
	return mapPlain(result, change);
}

/** Results for several of the outputs at once; an empty list is a plain one. */
export const isRoutedToSeveral = (result: Result): result is Routed[] =>
	Array.isArray(result) && result[0] instanceof Routed;

function mapPlain(result: Plain, change: (record: IDataObject) => IDataObject): Plain {
	if (result instanceof RecordWithFiles) return new RecordWithFiles(change(result.record), result.files);
	return Array.isArray(result) ? result.map(change) : change(result);
}
