import type { IDataObject } from 'n8n-workflow';
import type { EntryOf, PageStyle, Pagination } from '../intercom/pages';
import type { Effect, EndpointRequest } from '../intercom/request';
import type { Patience } from '../intercom/request';
import type { Plain, RecordWithFiles, Result, Routed } from './result';
import type { ItemSession, Session } from '../session/session';
import type { Fields, Inputs, RawInputs } from '../form/field';

interface Common<F extends Fields, Given> {
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
	/** How long trouble of Intercom's that passes is waited for. Seconds if absent; minutes where a customer waits. */
	patience?: Patience;
	/** It asks Intercom nothing, neither for itself nor for one of its fields: it needs no credential. */
	isLocal?: true;
	/**
	 * It runs once for all items together, which `itemsOf` reads, and not for each of them; its fields are those of the
	 * first item.
	 */
	takes?: 'allItems';
	/**
	 * What people use of a record, at most ten fields, flat, the most useful first.
	 * Adds the Simplify switch; without it the record is given out as Intercom sends it.
	 */
	simplify?: (record: Given, inputs: Inputs<F>) => IDataObject;
}

/** What time it is, for a request that tells of now. */
export type Moment = Pick<Session, 'now'>;

/** One request, one answer. */
export interface RequestOperation extends Common<Fields, IDataObject> {
	request: (inputs: RawInputs, clock: Moment) => EndpointRequest<IDataObject>;
	/** What the user gets of the answer's body; the body itself if absent. */
	result?: (body: IDataObject, inputs: RawInputs) => IDataObject | IDataObject[];
}

/** A list that Intercom cuts into pages. Adds Return All and Limit. */
export interface ListOperation extends Common<Fields, IDataObject> {
	request: (inputs: RawInputs, clock: Moment) => EndpointRequest<IDataObject>;
	pagination: Pagination;
}

/**
 * A list that many requests make. Adds Return All and Limit; each page is simplified as it comes, so that what is not
 * kept is not held.
 */
export interface PagesOperation extends Common<Fields, IDataObject> {
	/** @param limit how many records are wanted at the most; Infinity for all */
	pages: (inputs: RawInputs, session: ItemSession, limit: number) => AsyncIterable<IDataObject[]>;
}

/** What one request cannot express; built from the same pieces. */
export interface RunOperation extends Common<Fields, IDataObject>, Partial<Branching<string, string>> {
	run: (inputs: RawInputs, session: ItemSession) => Promise<Result>;
}

/** What one request does for many items: they come together, each with its own inputs and its own result. */
export interface TogetherOperation extends Common<Fields, IDataObject> {
	/** @returns what became of each item, in their order; undefined of one that was not begun */
	together: (items: readonly ItemAtHand[]) => Promise<Array<PromiseSettledResult<Plain> | undefined>>;
}

/** An item whose inputs are read; nothing has been sent for it yet. */
export interface ItemAtHand<Given = RawInputs> {
	readonly inputs: Given;
	readonly session: ItemSession;
}

/** What an operation says that chooses between several outputs of the node. */
interface Branching<Output extends string, Field extends string> {
	/** The names that the editor writes at the node's outputs, in their order; promises to saved workflows. */
	outputs: readonly [Output, ...Output[]];
	/**
	 * Toggles without which an output is not there, by the output's name. n8n's own error output comes after all others,
	 * so that an output which is added to an operation would take its place in saved workflows.
	 */
	outputsWhen?: Partial<Record<NoInfer<Output>, Field>>;
	/**
	 * The output for an item that did not succeed where the node continues on fail by its regular outputs: the one after
	 * which least can happen. The first if absent.
	 */
	errorOutput?: NoInfer<Output>;
}

/** An operation among others, its types forgotten. */
export type Operation = RequestOperation | ListOperation | PagesOperation | RunOperation | TogetherOperation;

/**
 * An operation as it is written down: a request, with `pagination` if the answer is a list, or with `result` if the
 * user gets something else than the answer's body; or the `pages` of a list that many requests make; or else a `run`, or
 * `together` where one request carries many items.
 */
export type OperationDescription<
	F extends Fields,
	Answered extends object,
	Paging,
	Given,
	Output extends string = never,
> = Common<F, NoInfer<Each<Given>>> &
	(
		| {
				request: (inputs: Inputs<F>, clock: Moment) => EndpointRequest<Answered>;
				pagination?: Paging;
				result?: (body: Answered, inputs: Inputs<F>) => Given;
				pages?: undefined;
				run?: undefined;
				outputs?: undefined;
		  }
		| {
				pages: (inputs: Inputs<F>, session: ItemSession, limit: number) => AsyncIterable<Given[]>;
				request?: undefined;
				pagination?: undefined;
				result?: undefined;
				run?: undefined;
				outputs?: undefined;
		  }
		| {
				run: (inputs: Inputs<F>, session: ItemSession) => Promise<Given>;
				request?: undefined;
				pagination?: undefined;
				result?: undefined;
				pages?: undefined;
				outputs?: undefined;
		  }
		| {
				together: (
					items: ReadonlyArray<ItemAtHand<Inputs<F>>>,
				) => Promise<Array<PromiseSettledResult<Given> | undefined>>;
				run?: undefined;
				request?: undefined;
				pagination?: undefined;
				result?: undefined;
				pages?: undefined;
				outputs?: undefined;
		  }
		| ({
				run: (
					inputs: Inputs<F>,
					session: ItemSession,
				) => Promise<Routed<NoInfer<Output>> | Array<Routed<NoInfer<Output>>>>;
				request?: undefined;
				pagination?: undefined;
				result?: undefined;
				pages?: undefined;
		  } & Branching<Output, keyof F & string>)
	);

/** One record of those that an operation gives. */
type Each<Given> = Given extends Routed | RecordWithFiles
	? never
	: Given extends Array<infer Entry>
		? Entry
		: Given;

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

/**
 * Describes one operation. The types of the inputs follow from `fields`, the type of the answer from the endpoint that
 * `request` names; so `result` and `simplify`, which take the answer, stand below it.
 */
export function operation<
	F extends Fields,
	// Before the compiler has looked at `request` it takes the default: with another, it would refuse every `simplify`.
	Answered extends object = never,
	Items extends keyof Answered & string = 'data' & keyof Answered,
	Entry extends object = EntryOf<Answered, Items>,
	Style extends PageStyle | undefined = undefined,
	Given extends object = Style extends PageStyle ? Entry : Answered,
	Output extends string = never,
>(
	description: OperationDescription<F, Answered, Pagination<Answered, Items, Entry, Style>, Given, Output>,
): Operation {
	// The runner hands each part exactly what the parts above it gave, so forgetting the types here is safe.
	return description as unknown as Operation;
}

/**
 * What the user gets of a deletion, which Intercom answers in many ways or not at all.
 * @param subject the field that tells what is deleted
 */
export const deleted =
	<Subject extends string>(subject: Subject) =>
	(_body: object, inputs: Record<Subject, string | number>) => ({ deleted: true, id: inputs[subject] });
