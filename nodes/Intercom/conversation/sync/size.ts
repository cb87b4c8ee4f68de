import type { IDataObject } from 'n8n-workflow';

/**
 * About how many bytes tables take for rows: n8n does not tell a workflow the sizes of its Data Tables. Measured with
 * SQLite, where n8n keeps them unless told otherwise; a row that is larger than a page takes whole pages.
 */
export const bytesIn = (rows: IDataObject[]): number => rows.reduce((sum, row) => sum + bytesOf(row), 0);

function bytesOf(row: IDataObject): number {
	const given = Object.values(row).reduce<number>((sum, value) => sum + lengthOf(value), OVERHEAD);
	return given > PAGE / 2 ? Math.ceil(given / PAGE) * PAGE : Math.ceil(given * UNUSED);
}

/** What n8n adds to each row: an ID, two times, and the lengths of its columns. */
const OVERHEAD = 80;

const PAGE = 4_096;

/** Pages are not filled to the end. */
const UNUSED = 1.1;

const lengthOf = (value: unknown) =>
	Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value ?? ''));
