package org.planwright.ui.importing;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.IndicatorTables;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.model.Footnote;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.ui.Messages;
import org.planwright.ui.indicators.IndicatorColumns;
import org.planwright.ui.indicators.IndicatorLine;
import org.planwright.ui.indicators.IndicatorLines;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** 指标: the rows of the indicator tables with the columns that the editor of the plan has. */
final class IndicatorTab implements ReviewTab, SheetHost<IndicatorLine> {

	private final Theme theme;
	private final Icons icons;
	private Composite room;
	private SheetPane<IndicatorLine> pane;
	private Review review;

	IndicatorTab(Theme theme, Icons icons) {
		this.theme = theme;
		this.icons = icons;
	}

	@Override
	public String title(Review shown) {
		return Messages.text("importing.tab.indicators", shown.counts().indicators());
	}

	@Override
	public Control createControl(Composite parent) {
		room = new Composite(parent, SWT.NONE);
		room.setLayout(new FillLayout());
		return room;
	}

	@Override
	public void show(Review shown) {
		if (shown != review) {
			review = shown;
			createPane();
		}
		pane.show(new IndicatorLines(review.plan(), true));
	}

	/** Columns edit through the session of one review. */
	private void createPane() {
		if (pane != null) {
			pane.control().dispose();
		}
		List<IndicatorTable> tables = IndicatorTables.of(review.plan());
		pane = new SheetPane<>(room, theme, icons, Messages.text("importing.tab.indicators", ""),
				IndicatorColumns.of(new IndicatorEdits(review.session()), () -> tables, review.session()::unsavedChanges), IndicatorColumns.NAME, this);
		pane.addCommonButtons();
		pane.emptyState().say(Messages.text("importing.empty.indicators"), null, () -> { });
		pane.sheet().onSelect(cell -> review.select(cell.row().subject(), this));
		room.layout();
	}

	@Override
	public boolean canShow(Identified piece) {
		return piece instanceof Indicator || piece instanceof IndicatorTable || piece instanceof Footnote;
	}

	@Override
	public void reveal(Identified piece) {
		Object key = piece instanceof Footnote ? piece.eContainer() : piece;
		if (!pane.sheet().reveal(key, -1) && !pane.sheet().rows().filter().isEmpty()) {
			pane.clearFilters();
			pane.sheet().reveal(key, -1);
		}
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void edit(String label, Runnable change) {
		review.session().edit(label, review.plan(), change);
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}
}
