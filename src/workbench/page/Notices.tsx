import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';

/** A sentence above the sheet that waits to be read and put away; nothing while there is none. */
export interface Notice {
  readonly text: string | null;
  readonly intent: 'error' | 'warning';
  readonly dismiss: () => void;
}

/** What has to be said above the sheet, the gravest first. */
export function Notices({
  notices,
  dismissLabel,
}: {
  readonly notices: readonly Notice[];
  readonly dismissLabel: string;
}) {
  return notices.map(
    ({ text, intent, dismiss }, index) =>
      text !== null && (
        <MessageBar key={index} intent={intent} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={dismissLabel}
                onClick={dismiss}
              />
            }
          />
        </MessageBar>
      ),
  );
}
