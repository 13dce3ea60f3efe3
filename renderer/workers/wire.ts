import { expose, type TransferHandler, transferHandlers, wrap } from 'comlink';

type Callable = (...parameters: readonly unknown[]) => unknown;
type Methods = Readonly<Record<string, Callable>>;
type WireService = {
  readonly port: MessagePort;
  readonly methods: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
};

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function isService(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).some(isCallable);
}

/** An object with functions (a file, a journal's home): its data is copied, its functions are called across. */
const serviceHandler: TransferHandler<Readonly<Record<string, unknown>>, WireService> = {
  canHandle: isService,
  serialize: (service) => {
    const { port1, port2 } = new MessageChannel();
    const methods = Object.entries(service).filter(([, value]) => isCallable(value));
    expose(Object.fromEntries(methods), port1);
    const data = Object.fromEntries(Object.entries(service).filter(([, value]) => !isCallable(value)));
    return [{ port: port2, methods: methods.map(([name]) => name), data }, [port2]];
  },
  deserialize: ({ port, methods, data }) => {
    const remote = wrap<Methods>(port);
    const calls = methods.map((name) => [
      name,
      (...parameters: readonly unknown[]): unknown => remote[name]?.(...parameters),
    ]);
    return { ...data, ...Object.fromEntries(calls) };
  },
};

/** A function given as an argument (a listener, a progress report): it is called across. */
const callbackHandler: TransferHandler<Callable, MessagePort> = {
  canHandle: isCallable,
  serialize: (callback) => {
    const { port1, port2 } = new MessageChannel();
    expose(callback, port1);
    return [port2, [port2]];
  },
  deserialize: (port) => {
    const remote = wrap<Callable>(port);
    return (...parameters: readonly unknown[]) => remote(...parameters);
  },
};

/**
 * Lets functions, and objects with functions, cross between the page and the register worker as arguments, without
 * a mark at each call. Both sides call it once, before the first message.
 */
export function setUpWire(): void {
  if (transferHandlers.has('service')) return;
  const built = [...transferHandlers];
  transferHandlers.clear();
  transferHandlers.set('service', serviceHandler);
  transferHandlers.set('callback', callbackHandler);
  for (const [name, handler] of built) transferHandlers.set(name, handler);
}
