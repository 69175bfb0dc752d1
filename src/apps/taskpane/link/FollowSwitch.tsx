import { Switch } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import { useStore } from '../state/use-store';
import { useLinkText } from '../text/link-texts';
import type { LinkedLedger } from './linked-ledger';

/** 跟随更新, for this document. */
export function FollowSwitch({ link }: { readonly link: LinkedLedger }): ReactElement {
  const text = useLinkText();
  const layout = useLayout();
  const hint = useId();
  const { isFollowed } = useStore(link);
  return (
    <div>
      <Switch
        label={text.follow}
        aria-describedby={hint}
        checked={isFollowed}
        onChange={(_, { checked }) => link.follow(checked)}
      />
      <div id={hint} className={layout.quiet}>
        {text.followHint}
      </div>
    </div>
  );
}
