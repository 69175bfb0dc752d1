import type { ObjectType } from '../protocol';
import type { ClientSurface } from './client-surface';

type Counted = Pick<ObjectType<object>, 'methods' | 'name' | 'navigation' | 'scalars'>;

/**
 * How much of each class the simulator has, as lines to be printed: `Range  scalars 7/16  navigation 2/5  …`.
 * The client's internal members (`_…`) do not count.
 */
export function coverageTable(types: readonly Counted[], client: ClientSurface): readonly string[] {
  return types.map(({ name, scalars = {}, navigation = {}, methods = {} }) => {
    const real = client.get(name);
    const columns = [
      ['scalars', share(scalars, real?.scalars.keys())],
      ['navigation', share(navigation, real?.navigation)],
      ['methods', share(methods, real?.methods)],
    ];
    return [name, ...columns.map((column) => column.join(' '))].join('  ');
  });
}

function share(here: object, inClient: Iterable<string> = []): string {
  const own = Object.keys(here);
  const real = [...inClient].filter((member) => !member.startsWith('_'));
  return `${real.filter((member) => own.includes(member)).length}/${real.length}`;
}
