package org.planwright.office.word.write;

import org.planwright.core.report.DocumentPart.Look;

/** Ids of the styles in {@code styles.xml}. */
final class WordStyle {

	static final String REPORT_TITLE = "ReportTitle";
	static final String REPORT_TEXT = "ReportText";
	static final String REPORT_BULLET = "ReportBullet";
	static final String REPORT_LABEL = "ReportLabel";
	static final String REPORT_CELL = "ReportCell";
	static final String REPORT_CELL_HEAD = "ReportCellHead";
	static final String REPORT_CARD_TITLE = "ReportCardTitle";
	static final String REPORT_BY = "ReportBy";
	static final String CELL = "PlanCell";
	static final String CELL_HEAD = "PlanCellHead";
	static final String BOX_TEXT = "PlanBox";
	static final String BOX_TITLE = "PlanBoxTitle";
	static final String GAP = "PlanGap";

	private WordStyle() {
	}

	/** A heading of a plan has Word's own style, so that Word's navigation shows it; one of a report is as large as a report's. */
	static String heading(int level, boolean printed) {
		return (printed ? "Heading" : "ReportHeading") + level;
	}

	/** A paragraph of a plan. */
	static String printed(Look look, boolean inBox) {
		return switch (look) {
		case TITLE -> "Title";
		case FRONT -> "PlanFront";
		case ADDRESSEE -> "PlanAddressee";
		case SIGNATURE -> "PlanSignature";
		case CAPTION -> inBox ? BOX_TITLE : "Caption";
		case NOTE -> "PlanNote";
		case SUBHEAD -> inBox ? BOX_TEXT : "PlanSubhead";
		case PLAIN, BODY, BULLET -> inBox ? BOX_TEXT : "BodyText";
		};
	}
}
