package org.planwright.ui.theme;

import java.util.List;

/**
 * A typeface by its part in an official document. Each names the families to try, best first: those of Windows with Office, of
 * macOS, of WPS and Founder, and last an open one that Linux systems have.
 */
public enum Face {

	/** The system's own, for controls. */
	UI(),
	/** 小标宋: the title of the document. */
	TITLE("方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "方正小标宋简", "华文中宋", "STZhongsong", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun"),
	/** 仿宋: the text. */
	BODY("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "华文仿宋", "STFangsong", "方正仿宋_GBK", "Noto Serif CJK SC", "Source Han Serif SC",
			"SimSun"),
	/** 黑体: headings of the first level, labels. */
	HEADING("黑体", "SimHei", "华文黑体", "STHeiti", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei"),
	/** 楷体: headings of the second level. */
	SUBHEADING("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti", "Kaiti SC", "AR PL UKai CN", "AR PL KaitiM GB", "Noto Serif CJK SC",
			"Source Han Serif SC"),
	/** Letters and Chinese signs of fixed width, for a document's source text. */
	SOURCE("Sarasa Mono SC", "Noto Sans Mono CJK SC", "NSimSun", "新宋体", "Menlo", "Consolas", "Monospace");

	private final List<String> families;

	Face(String... families) {
		this.families = List.of(families);
	}

	/** Families to try, best first; empty for the system's own. */
	List<String> families() {
		return families;
	}
}
