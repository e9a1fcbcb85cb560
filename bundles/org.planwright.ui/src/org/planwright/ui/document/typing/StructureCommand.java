package org.planwright.ui.document.typing;

import java.util.Locale;

/** What can be done on the page to headings, paragraphs, boxes, items, terms and rows as a whole. */
public enum StructureCommand {
	/** 升级. */
	PROMOTE,
	/** 降级. */
	DEMOTE,
	/** 上移. */
	MOVE_UP,
	/** 下移. */
	MOVE_DOWN,
	/** 设为标题. */
	MAKE_HEADING,
	/** 设为段首标题: what stands before the caret becomes the heading of the paragraph. */
	MAKE_RUN_IN,
	/** 设为正文. */
	MAKE_PARAGRAPH,
	/** 设为列项. */
	MAKE_BULLET,
	/** 重新编号. */
	RENUMBER,
	/** 设为任务. */
	MARK_TASK,
	/** 取消任务. */
	UNMARK_TASK,
	/** 在下方插入段落. */
	INSERT_PARAGRAPH,
	/** 在下方插入专栏. */
	INSERT_BOX,
	/** 在下方插入行. */
	INSERT_ROW,
	/** 删除. */
	DELETE;

	/** The end of the key of its words. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '.');
	}
}
