import { conversationAttributePicker } from '../dataAttribute/picker';
import { endpoint } from '../../shared/intercom/request';
import { toSnakeCase } from '../../shared/intercom/snakeCase';
import { withChanges } from '../../shared/session/changes';
import { operation } from '../../shared/node/operation';
import { simplifyAttribute } from './simplify';
import { choice, toggle } from '../../shared/form/choice';
import { onlyWhen, optional, when } from '../../shared/form/field';
import { anyText, listOfText, text } from '../../shared/form/text';

const multiline = () => toggle('Multiline', { description: 'Whether a text may have several lines' });

const objectTypeId = () =>
	text('Object Type ID', {
		placeholder: 'e.g. 1234',
		description: 'The ID of the type of custom objects that the attribute refers to',
	});

const cardinality = () =>
	choice(
		'Refers To',
		[
			{ name: 'Many Objects', value: 'many' },
			{ name: 'One Object', value: 'one' },
		],
		{ default: 'one' },
	);

const details = () => ({
	description: optional(anyText('Description', { placeholder: 'e.g. How urgent it is for the customer' })),
	required: optional(
		toggle('Required', {
			default: true,
			description: 'Whether teammates must fill it in before they close a conversation',
		}),
	),
	visibleToTeamIds: optional(
		listOfText('Visible to Team IDs', {
			placeholder: 'e.g. 814865, 814866',
			description: 'The teams that see it, with commas between; empty for all',
		}),
	),
});

export const get = operation({
	name: 'Get',
	action: 'Get conversation attribute',
	description: 'Get one attribute of conversations, with the options of a list',
	fields: { conversationAttribute: conversationAttributePicker() },
	effect: 'read',
	request: ({ conversationAttribute: id }) =>
		endpoint('GET /conversations/attributes/{id}', { path: { id } }),
	simplify: simplifyAttribute,
});

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many conversation attributes',
	description: 'Get many attributes that conversations can have, with their types and the options of lists',
	fields: {
		includeArchived: optional(
			toggle('Include Archived', { default: true, description: 'Whether to include archived attributes' }),
		),
	},
	optionalIn: 'Filters',
	effect: 'read',
	request: ({ includeArchived }) =>
		endpoint('GET /conversations/attributes', { query: { include_archived: includeArchived } }),
	pagination: { style: 'whole' },
	simplify: simplifyAttribute,
});

const dataType = choice(
	'Type',
	[
		{ name: 'Date and Time', value: 'datetime' },
		{ name: 'Files', value: 'files' },
		{ name: 'List', value: 'list' },
		{ name: 'Number (Decimal)', value: 'decimal' },
		{ name: 'Number (Whole)', value: 'integer' },
		{ name: 'Relationship', value: 'relationship', description: 'Refers to custom objects' },
		{ name: 'Text', value: 'string' },
		{ name: 'True or False', value: 'boolean' },
	],
	{ default: 'string' },
);

export const create = operation({
	name: 'Create',
	action: 'Create conversation attribute',
	description: 'Create an attribute of conversations; its type can never be changed',
	fields: {
		name: text('Name', { placeholder: 'e.g. Priority' }),
		dataType,
		listOptions: onlyWhen(
			when(dataType, 'list'),
			listOfText('Options', {
				placeholder: 'e.g. Low, Normal, High',
				description:
					'The labels to choose from, at least two, with commas between, or a list from an expression',
			}),
		),
		multiline: onlyWhen(when(dataType, 'string'), multiline()),
		cardinality: onlyWhen(when(dataType, 'relationship'), cardinality()),
		objectTypeId: onlyWhen(when(dataType, 'relationship'), objectTypeId()),
		...details(),
	},
	effect: 'once',
	request: ({
		name,
		dataType,
		listOptions,
		multiline: hasLines,
		cardinality: many,
		objectTypeId: objectType,
		...more
	}) =>
		endpoint('POST /conversations/attributes', {
			body: {
				name,
				data_type: dataType,
				options: listOptions?.map((label) => ({ label })),
				multiline: hasLines,
				reference: reference(many, objectType),
				...toSnakeCase(more),
			},
		}),
	simplify: simplifyAttribute,
});

export const update = operation({
	name: 'Update',
	action: 'Update conversation attribute',
	description:
		'Change the name, description or visibility of an attribute of conversations; options have operations of their own',
	fields: {
		conversationAttribute: conversationAttributePicker(),
		name: optional(text('Name', { placeholder: 'e.g. Priority' })),
		multiline: optional(multiline()),
		cardinality: optional(cardinality()),
		objectTypeId: optional(objectTypeId()),
		...details(),
	},
	optionalIn: 'Update Fields',
	effect: 'repeatable',
	request: ({
		conversationAttribute: id,
		name,
		multiline: hasLines,
		cardinality: many,
		objectTypeId: objectType,
		...more
	}) =>
		withChanges(
			endpoint('PUT /conversations/attributes/{id}', {
				path: { id },
				body: { name, multiline: hasLines, reference: reference(many, objectType), ...toSnakeCase(more) },
			}),
		),
	simplify: simplifyAttribute,
});

export const archive = operation({
	name: 'Archive',
	action: 'Archive conversation attribute',
	description:
		'Archive an attribute of conversations: it can no longer be filled in, and conversations keep its values',
	fields: { conversationAttribute: conversationAttributePicker() },
	effect: 'repeatable',
	request: ({ conversationAttribute: id }) =>
		endpoint('DELETE /conversations/attributes/{id}', { path: { id } }),
	simplify: simplifyAttribute,
});

/** Intercom wants to know how many objects whenever it is told which. */
const reference = (type: 'one' | 'many' | undefined, objectType: string | undefined) =>
	type || objectType ? { type: type ?? 'one', ...(objectType && { object_type_id: objectType }) } : undefined;
