import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Pagination } from '../intercom/pages';
import type { Effect, IntercomRequest } from '../intercom/request';
import type { Fields, Inputs } from '../form/field';
import type { Session } from '../session/session';

/** What an operation gives for one item: a record, several, or finished items where binary data is involved. */
export type Result = IDataObject | IDataObject[] | INodeExecutionData[];

interface Common<F extends Fields> {
	/** In the list of operations, Title Case, without the resource: `Add Tag`. */
	name: string;
	/** In the node panel and for AI agents, sentence case, with the resource: `Add tag to conversation`. */
	action: string;
	/** One sentence that tells a person, and an AI agent that chooses among tools, what it does and needs. */
	description: string;
	fields: F;
	/** The name of the collection that holds the optional fields. */
	optionalIn?: 'Additional Fields' | 'Update Fields' | 'Filters';
	/** What sending it twice would do; decides what a retry may do. */
	effect: Effect;
	/**
	 * The output for an item that did not succeed where the node continues on fail by its regular outputs: the one after
	 * which least can happen. The first if absent.
	 */
	errorOutput?: number;
	/**
	 * What people use of a record, at most ten fields, flat, the most useful first.
	 * Adds the Simplify switch; without it the record is given out as Intercom sends it.
	 */
	simplify?: (record: IDataObject) => IDataObject;
}

/** One request, one answer. */
export interface RequestOperation<F extends Fields> extends Common<F> {
	request: (inputs: Inputs<F>) => IntercomRequest;
	/** What the user gets of the answer's body; the body itself if absent. */
	result?: (body: IDataObject, inputs: Inputs<F>) => IDataObject | IDataObject[];
}

/** A list that Intercom cuts into pages. Adds Return All and Limit. */
export interface ListOperation<F extends Fields> extends Common<F> {
	request: (inputs: Inputs<F>) => IntercomRequest;
	pagination: Pagination;
}

/** What one request cannot express; built from the same pieces. */
export interface RunOperation<F extends Fields> extends Common<F> {
	run: (inputs: Inputs<F>, session: Session) => Promise<Result | Routed>;
}

export type OperationDescription<F extends Fields> = RequestOperation<F> | ListOperation<F> | RunOperation<F>;

/** An operation among others, its inputs' types forgotten. */
export type Operation = OperationDescription<Fields>;

/** Operations on one kind of thing. The keys are the operations' names in saved workflows. */
export interface Resource {
	/** Singular, Title Case: `Conversation`. */
	name: string;
	operations: Record<string, Operation>;
	/** The operation chosen when the resource is; the first by name if absent. */
	preferred?: string;
}

/** A node's resources. The keys are the resources' names in saved workflows. */
export type Resources = Record<string, Resource>;

/** Describes one operation; the types of `request`'s inputs follow from `fields`. */
export function operation<F extends Fields>(description: OperationDescription<F>): Operation {
	// The runner hands `request` exactly what `fields` read, so forgetting the types here is safe.
	return description as unknown as Operation;
}

/** A result for one of a node's several outputs; see `toOutput`. */
export class Routed {
	constructor(
		readonly output: number,
		readonly result: Result,
	) {}
}

/** Gives a result to one of the node's outputs, counted from 0. */
export const toOutput = (output: number, result: Result) => new Routed(output, result);
