import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** The objects a client holds on to, by the id it knows them by. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `ref:${object.typeName}:${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  /** Null where the client does not hold the object. */
  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new HostError('InvalidReference', id);
    return object;
  }

  drop(id: string): void {
    const object = this.objects.get(id);
    if (object === undefined) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  dropAll(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
