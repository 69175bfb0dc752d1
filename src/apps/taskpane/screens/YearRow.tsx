import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { catalogueOf } from '@/core/wording';
import { BeforeAfter } from '../parts/BeforeAfter';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { ShowMark } from './deciding';
import type { YearGroup } from './group-year-changes';
import { ShowMarkButton } from './ShowMarkButton';

/** One figure: its name, last year's value and the new one. */
export function YearRow({
  group,
  onShow,
}: {
  readonly group: YearGroup;
  readonly onShow: ShowMark;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const { label, indexes, odd } = group;
  const [first] = indexes;
  return (
    <div className={layout.item}>
      <div className={layout.grows}>
        <div className={layout.wrap}>
          <span>
            {label}
            {indexes.length > 1 && (
              <span className={layout.quiet}> {text.refresh.places(indexes.length)}</span>
            )}
          </span>
          {odd !== null && (
            <Badge appearance="tint" color="warning">
              {catalogueOf(language).oddChanges[odd]}
            </Badge>
          )}
        </div>
        <Values group={group} />
      </div>
      <ShowMarkButton label={label} mark={first} onShow={onShow} />
    </div>
  );
}

function Values({ group }: { readonly group: YearGroup }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { section, old, new: news, keptLastYear } = group;
  if (section === 'odd' || section === 'changed') return <BeforeAfter before={old} after={news} />;
  return (
    <div>
      {old}
      {section === 'edited' && <span className={layout.quiet}> {text.turn.ledgerSays(news)}</span>}
      {keptLastYear !== null && (
        <div className={layout.quiet}>{text.turn.keptLastYear(keptLastYear.reason)}</div>
      )}
    </div>
  );
}
