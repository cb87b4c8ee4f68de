/** The shape of the table of facts: what is known of each of Intercom's operations. */
export interface Table {
	/** The value of the `Intercom-Version` header that the facts hold for. */
	version: string;
	operations: OperationFacts[];
	/** The schemas that operations, and each other, refer to by name. */
	schemas: Record<string, Schema>;
}

export interface OperationFacts {
	operationId: string;
	/** The version that it came with, where that is later than the table's; a request to it asks for this version. */
	since?: string;
	/** The page of Intercom's documentation that it is written down from, where it is not in the description. */
	source?: string;
	/** In capitals. */
	method: string;
	/** A template such as `/contacts/{contact_id}/notes`. */
	path: string;
	/** Intercom's own grouping; the first is where its documentation files the operation. */
	tags: string[];
	/** The parameters of each place are one object schema, so that they are checked the way a body is. */
	pathParameters: Schema;
	query: Schema;
	/** Without `Intercom-Version`, which every operation takes. */
	headers: Schema;
	body?: BodyFacts;
	/** By status. */
	responses: Record<string, ResponseFacts>;
}

export interface BodyFacts {
	contentType: string;
	/** What the description says; a body whose schema has required fields is needed either way. */
	required: boolean;
	schema: Schema;
}

export interface ResponseFacts {
	contentType?: string;
	/** Names of the headers the description promises. */
	headers?: string[];
	schema?: Schema;
}

/** The part of OpenAPI 3.0's schema that the description makes use of. */
export interface Schema {
	/** The name of one of the table's schemas. */
	$ref?: string;
	type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
	format?: string;
	enum?: unknown[];
	nullable?: boolean;
	readOnly?: boolean;
	deprecated?: boolean;
	default?: unknown;
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	minItems?: number;
	maxItems?: number;
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: boolean | Schema;
	oneOf?: Schema[];
	anyOf?: Schema[];
	allOf?: Schema[];
}
