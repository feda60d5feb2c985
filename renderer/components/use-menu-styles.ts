import { makeStyles } from '@fluentui/react-components';

/** A menu that lies in the page's landmark lies above what stands beside it there, heads that stay included. */
export const useMenuStyles = makeStyles({ popover: { zIndex: 10 } });
