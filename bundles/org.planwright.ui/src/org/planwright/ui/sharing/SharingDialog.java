package org.planwright.ui.sharing;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.Sharing;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.DecompositionEdits;
import org.planwright.model.Indicator;
import org.planwright.model.SharingMethod;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.DraftDialog;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.DraftSheet;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 指标分解: a target shared out to regions by weight, and added up again while one types. */
public final class SharingDialog extends DraftDialog {

	private static final Point SIZE = new Point(1060, 660);
	private static final int NAME_WIDTH = 14;
	private static final int TRAIL_LINES = 3;
	private static final List<SharingMethod> METHODS = List.of(SharingMethod.AUTO, SharingMethod.SUM, SharingMethod.WEIGHTED_MEAN);

	private final ProjectSession session;
	private final AlignFacts alignments;
	private final Theme theme;
	private final Icons icons;
	private final SharingDraft draft;
	private final AnsweringRows rows;
	private DraftSheet<PortionLine> sheet;
	private ToolItem shareOut;
	private Label outcome;
	private Text total;
	private Label gaps;

	/** A dialog over a window. */
	public SharingDialog(Shell parent, ProjectSession session, Indicator indicator, AlignFacts alignments, Theme theme, Icons icons) {
		super(parent, Messages.text("sharing.title"), Messages.text("sharing.ok"), SIZE);
		this.session = session;
		this.alignments = alignments;
		this.theme = theme;
		this.icons = icons;
		draft = new SharingDraft(indicator);
		rows = new AnsweringRows(session, alignments, indicator);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label name = new Label(area, SWT.WRAP);
		name.setText(Messages.text("sharing.of", PlanNames.place(draft.indicator()), target()).replace("&", "&&"));
		name.setFont(theme.bold());
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(name);
		createChoices(area);
		sheet = new DraftSheet<>(area, theme, icons, Messages.text("sharing.sheet"), PortionColumns.all(draft, rows), draft.lines(), PortionLine::new, this::changed);
		sheet.sayWhatBelongs(Messages.text("sharing.empty"));
		shareOut = sheet.pane().addButton(Icon.TARGET, Messages.text("sharing.shareOut"), Messages.text("sharing.shareOut.tip"),
				() -> sheet.edit("", draft::shareOut));
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(sheet.pane().control());
		outcome = new Label(area, SWT.WRAP);
		outcome.setFont(theme.bold());
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(outcome);
		total = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		Accessibles.name(total, Messages.text("sharing.total.name"));
		total.setBackground(theme.color(Tint.PAPER));
		total.setForeground(theme.color(Tint.INK));
		GridDataFactory.fillDefaults().grab(true, false).hint(10, total.getLineHeight() * TRAIL_LINES).applyTo(total);
		gaps = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(gaps);
		followAlignments(area);
		propose();
		return area;
	}

	private String target() {
		String text = draft.row().withUnit(draft.row().aim());
		return text.isBlank() ? Messages.text("sharing.target.none") : text;
	}

	private void createChoices(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.text("sharing.method"));
		Combo method = new Combo(bar, SWT.READ_ONLY);
		Accessibles.name(method, Messages.text("sharing.method"));
		method.setItems(METHODS.stream().map(each -> each == SharingMethod.AUTO
				? Messages.text("sharing.method.auto.is", SharingWords.method(Sharing.methodOf(draft.row()))) : SharingWords.method(each)).toArray(String[]::new));
		method.select(METHODS.indexOf(draft.method()));
		method.addListener(SWT.Selection, event -> {
			draft.setMethod(METHODS.get(method.getSelectionIndex()));
			changed();
		});
		new Label(bar, SWT.NONE).setText(Messages.text("sharing.weightName"));
		Text weightName = new Text(bar, SWT.BORDER);
		weightName.setText(draft.weightName());
		weightName.setMessage(Messages.text("sharing.weightName.hint"));
		Accessibles.name(weightName, Messages.text("sharing.weightName"));
		GridDataFactory.swtDefaults().grab(true, false).hint(Accessibles.textWidth(weightName, "规".repeat(NAME_WIDTH)), SWT.DEFAULT).applyTo(weightName);
		weightName.addListener(SWT.Modify, event -> draft.setWeightName(weightName.getText()));
	}

	/** Which rows answer an indicator is worked out on another thread, and may be known only when the dialog is open. */
	private void followAlignments(Composite area) {
		Runnable unfollow = alignments.addListener(changed -> {
			if (!area.isDisposed() && rows.below().stream().anyMatch(changed::contains)) {
				propose();
			}
		});
		area.addListener(SWT.Dispose, event -> unfollow.run());
	}

	private void propose() {
		draft.propose(rows.byRegion());
		sheet.refresh();
		changed();
	}

	@Override
	protected void begin() {
		sheet.begin();
	}

	private void changed() {
		Sharing sharing = draft.sharing();
		String unit = draft.row().unitText();
		outcome.setText(SharingWords.outcome(sharing, target(), unit).replace("&", "&&"));
		outcome.setForeground(theme.color(SharingWords.tint(sharing.outcome())));
		total.setText(SharingWords.total(sharing, unit));
		String trouble = draft.isComplete() ? SharingWords.gaps(sharing) : Messages.text("sharing.incomplete");
		gaps.setText(trouble.replace("&", "&&"));
		gaps.setForeground(theme.color(Tint.WARNING));
		gaps.getParent().layout();
		ToolItems.enable(shareOut, draft.canShareOut(), theme);
		judge();
	}

	@Override
	protected boolean isChanged() {
		return draft.isChanged();
	}

	@Override
	protected boolean isComplete() {
		return draft.isComplete();
	}

	@Override
	protected void okPressed() {
		new DecompositionEdits(session).write(draft.indicator(), draft.method(), draft.weightName(), draft.written());
		super.okPressed();
	}
}
