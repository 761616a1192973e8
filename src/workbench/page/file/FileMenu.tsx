import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import { useStrings } from '../context';
import { forgetAll, keepsCopies, recentlyOpened, setKeeping, type LocalCopy } from './local-copy';

/** What is seldom needed: the workbooks opened last, printing, finding, and what this browser keeps. */
export function FileMenu(props: {
  onRecent: (copy: LocalCopy) => void;
  onPrint: () => void;
  onFind: () => void;
}) {
  const strings = useStrings();
  const [recent, setRecent] = useState<readonly LocalCopy[]>([]);
  const [keeps, setKeeps] = useState(keepsCopies);
  const { onRecent, onPrint, onFind } = props;
  return (
    <Menu
      onOpenChange={(_, { open }) => {
        if (open) void recentlyOpened().then(setRecent);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={strings.file}
          title={strings.file}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {recent.length > 0 && (
            <MenuGroup>
              <MenuGroupHeader>{strings.recent}</MenuGroupHeader>
              {recent.map((copy) => (
                <MenuItem key={copy.name} onClick={() => onRecent(copy)}>
                  {copy.name}
                </MenuItem>
              ))}
            </MenuGroup>
          )}
          <MenuItem secondaryContent="Ctrl+F" onClick={onFind}>
            {strings.find}
          </MenuItem>
          <MenuItem secondaryContent="Ctrl+P" onClick={onPrint}>
            {strings.print}
          </MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => void forgetAll()}>{strings.forget}</MenuItem>
          <MenuItem
            onClick={() => {
              setKeeps(!keeps);
              void setKeeping(!keeps);
            }}
          >
            {keeps ? strings.keepNothing : strings.keepAgain}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
