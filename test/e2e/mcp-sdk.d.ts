/** What the tests use of the official MCP package. */

declare module '@modelcontextprotocol/sdk/client/index.js' {
	export class Client {
		constructor(info: { name: string; version: string });
		connect(transport: object): Promise<void>;
		getInstructions(): string | undefined;
		listTools(): Promise<{
			tools: Array<{
				name: string;
				description: string;
				inputSchema: { properties?: Record<string, unknown>; required?: string[] };
			}>;
		}>;
		callTool(call: { name: string; arguments: Record<string, unknown> }): Promise<{
			content: Array<{ type: string; text: string }>;
			isError?: boolean;
		}>;
		close(): Promise<void>;
	}
}

declare module '@modelcontextprotocol/sdk/client/streamableHttp.js' {
	export class StreamableHTTPClientTransport {
		constructor(url: URL, options?: { requestInit?: { headers: Record<string, string> } });
	}
}
