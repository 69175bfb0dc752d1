import { MalformedFile } from '../malformed-file';

/** Whatever the library throws, it could not read the file. */
export function withoutFaults<Value>(act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw new MalformedFile(String(error), { cause: error });
  }
}
