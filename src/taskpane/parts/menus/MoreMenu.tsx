import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { usePane } from '../../session/context';
import type { Page } from '../../session/state';

/** ⋯: the pages that are not steps of the work. */
export function MoreMenu() {
  const { session, state, strings } = usePane();
  const pages: readonly Page[] = [
    { kind: 'changes' },
    { kind: 'binding', region: null },
    { kind: 'trial', rule: null },
    { kind: 'rules' },
    { kind: 'settings' },
    { kind: 'guide', view: state.view },
    { kind: 'self-test' },
    { kind: 'about' },
  ];
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={strings.more}
          title={strings.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {pages.map((page) => (
            <MenuItem key={page.kind} onClick={() => session.openPage(page)}>
              {strings.pages[page.kind]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
