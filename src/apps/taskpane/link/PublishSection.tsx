import { Switch } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { Section } from '../parts/Section';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import { useLinkText } from '../text/link-texts';
import { CodeForm } from './CodeForm';
import type { LinkAccess } from './link-access';
import { momentWords } from './moment-words';
import type { Publisher } from './publisher';

/** 发布到联动: gives the open workbook's figures to whoever is linked to it. */
export function PublishSection({
  publisher,
  access,
}: {
  readonly publisher: Publisher;
  readonly access: LinkAccess;
}): ReactElement {
  const { outside } = usePane();
  const text = useLinkText();
  const layout = useLayout();
  const hint = useId();
  const { isOn, publishedAt, failure } = useStore(publisher);
  const { isAsked } = useStore(access);
  return (
    <Section title={text.title}>
      <div className={layout.column}>
        <span id={hint} className={layout.quiet}>
          {text.publishHint}
        </span>
        <Switch
          label={text.publish}
          aria-describedby={hint}
          checked={isOn}
          onChange={(_, { checked }) => publisher.turn(checked)}
        />
        {isOn && isAsked && <CodeForm access={access} />}
        <StoreFailure store={publisher} />
        <div role="status">
          {isOn &&
            publishedAt !== null &&
            text.published(momentWords(publishedAt.toISOString(), outside.now()))}
          {isOn && publishedAt === null && failure === null && !isAsked && text.publishing}
        </div>
      </div>
    </Section>
  );
}
