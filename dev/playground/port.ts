import { createServer, type AddressInfo } from 'node:net';

/** The port asked for when nobody uses it on this machine, otherwise any free one. 0 asks for any. */
export async function freePort(wanted = 0): Promise<number> {
	return (await tryPort(wanted)) ?? (await tryPort(0))!;
}

async function tryPort(port: number): Promise<number | undefined> {
	return await new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(undefined));
		server.listen(port, '127.0.0.1', () => {
			const { port: found } = server.address() as AddressInfo;
			server.close(() => resolve(found));
		});
	});
}
