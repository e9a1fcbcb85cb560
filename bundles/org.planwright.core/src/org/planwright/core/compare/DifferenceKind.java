package org.planwright.core.compare;

import java.util.Locale;

import org.planwright.core.Messages;

/** How a thing differs between two states. */
public enum DifferenceKind {
	/** 新增. */
	ADDED,
	/** 删除. */
	REMOVED,
	/** Its title, name or term is another. 改名. */
	RENAMED,
	/** What it says is another. 修改. */
	CHANGED,
	/** It stands elsewhere. 移动. */
	MOVED,
	/** One paragraph, item or section became several. 拆分. */
	SPLIT,
	/** Several became one. 合并. */
	JOINED,
	/** Only its number is another. 重新编号. */
	RENUMBERED;

	/** The key in files for other programs. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What a person calls it. */
	public String title() {
		return Messages.text("compare.kind." + key());
	}
}
