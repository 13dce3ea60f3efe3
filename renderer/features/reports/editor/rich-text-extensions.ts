import type { Extensions } from '@tiptap/core';
import { ListItem } from '@tiptap/extension-list';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { linkSchema } from '#shared/domain/rich-text/rich-text.ts';
import { FigureNode } from './figure-node.tsx';

/**
 * What the editor can write: the tree of `shared/domain/rich-text`, and nothing else. What is pasted is reduced to it.
 *
 * @param placeholder what an empty text says
 */
export function richTextExtensions(placeholder: string): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      dropcursor: false,
      gapcursor: false,
      heading: { levels: [3, 4] },
      horizontalRule: false,
      link: {
        autolink: true,
        defaultProtocol: 'https',
        isAllowedUri: (uri) => linkSchema.safeParse(uri).success,
        linkOnPaste: true,
        openOnClick: false,
        HTMLAttributes: { target: null, rel: null, class: null },
      },
      listItem: false,
      strike: false,
      trailingNode: false,
      underline: false,
    }),
    // Lists have one level: an entry holds paragraphs only.
    ListItem.extend({ content: 'paragraph+' }),
    Placeholder.configure({ placeholder }),
    FigureNode,
  ];
}
