import { refusals } from '../errors';
import type { Workspace } from '../workspace';
import type { NewDataAttribute } from '../workspace/attributes';
import type { NewConversationAttribute } from '../workspace/conversation-attributes';
import type { ConversationAttribute, DataAttribute } from '../workspace/records';
import { standardAttributes } from '../workspace/standard-attributes';
import { inPath, isTrue, type Call, type Routes } from './routes';

/** Attributes of contacts and companies (`/data_attributes`) and of conversations. */
export function attributeRoutes(workspace: Workspace): Routes {
	const { attributes, conversationAttributes } = workspace;
	const adminId = () => workspace.teammates.owner().id;

	const dataAttributeShape = ({ label, ...attribute }: DataAttribute) => ({
		type: 'data_attribute',
		...attribute,
		full_name: `custom_attributes.${attribute.name}`,
		label,
		ui_writable: false,
		custom: true,
		admin_id: adminId(),
	});

	const shape = ({ multiline, options, reference, ...attribute }: ConversationAttribute) => ({
		type: 'conversation_attribute',
		...attribute,
		admin_id: adminId(),
		...(attribute.data_type === 'string' ? { multiline } : {}),
		...(attribute.data_type === 'list' ? { options } : {}),
		...(attribute.data_type === 'relationship' ? { reference } : {}),
	});

	return {
		'GET /data_attributes': ({ query }: Call) => {
			const { model, include_archived: archived } = query;
			if (model === 'conversation') {
				throw refusals.unprocessable(
					'model=conversation is no longer supported. Use GET /conversations/attributes instead',
				);
			}
			if (model !== undefined && model !== 'contact' && model !== 'company') {
				throw refusals.parameterInvalid('The Data Attribute model field must be either contact or company');
			}
			const standard = standardAttributes.filter((attribute) => !model || attribute.model === model);
			const custom = attributes.list(model, isTrue(archived)).map(dataAttributeShape);
			return { type: 'list', data: [...standard, ...custom] };
		},
		'POST /data_attributes': ({ body }: Call<NewDataAttribute>) =>
			dataAttributeShape(attributes.create(body)),
		'PUT /data_attributes/{data_attribute_id}': (call: Call<Parameters<typeof attributes.update>[1]>) =>
			dataAttributeShape(attributes.update(inPath(call, 'data_attribute_id'), call.body)),

		'GET /conversations/attributes': ({ query }: Call) => ({
			type: 'list',
			data: conversationAttributes.list(isTrue(query['include_archived'])).map(shape),
		}),
		'POST /conversations/attributes': ({ body }: Call<NewConversationAttribute>) =>
			shape(conversationAttributes.create(body)),
		'GET /conversations/attributes/{id}': (call: Call) =>
			shape(conversationAttributes.get(inPath(call, 'id'))),
		'PUT /conversations/attributes/{id}': (call: Call<Parameters<typeof conversationAttributes.update>[1]>) =>
			shape(conversationAttributes.update(inPath(call, 'id'), call.body)),
		'DELETE /conversations/attributes/{id}': (call: Call) =>
			shape(conversationAttributes.update(inPath(call, 'id'), { archived: true })),
		'POST /conversations/attributes/{id}/options': (call: Call<Record<string, unknown>>) =>
			shape(conversationAttributes.addOption(inPath(call, 'id'), call.body)),
		'PUT /conversations/attributes/{id}/options/{option_id}': (call: Call<Record<string, unknown>>) =>
			shape(conversationAttributes.renameOption(inPath(call, 'id'), inPath(call, 'option_id'), call.body)),
		'DELETE /conversations/attributes/{id}/options/{option_id}': (call: Call) =>
			shape(conversationAttributes.archiveOption(inPath(call, 'id'), inPath(call, 'option_id'))),
	};
}
