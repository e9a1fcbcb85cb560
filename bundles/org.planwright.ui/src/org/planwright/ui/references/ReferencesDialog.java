package org.planwright.ui.references;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.Figures;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Relation;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.DraftDialog;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.DraftEditing;
import org.planwright.ui.table.DraftSheet;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 参照数据与名称对照: what the project knows of regions, and which names it knows to belong together. */
public final class ReferencesDialog extends DraftDialog {

	private static final Point SIZE = new Point(980, 600);

	private final ProjectSession session;
	private final Settings settings;
	private final Theme theme;
	private final Icons icons;
	private final ReferencesDraft draft;
	private DraftSheet<ReferenceLine> figures;
	private DraftSheet<NamesLine> names;
	private Label trouble;

	/** A dialog over a window. */
	public ReferencesDialog(Shell parent, ProjectSession session, Settings settings, Theme theme, Icons icons) {
		super(parent, Messages.text("references.title"), Messages.text("references.ok"), SIZE);
		this.session = session;
		this.settings = settings;
		this.theme = theme;
		this.icons = icons;
		draft = new ReferencesDraft(session);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		SegmentedBar bar = new SegmentedBar(area, theme);
		bar.setLabels(List.of(Messages.text("references.figures"), Messages.text("references.names")));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Composite room = new Composite(area, SWT.NONE);
		StackLayout stack = new StackLayout();
		room.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(room);
		figures = new DraftSheet<>(room, theme, icons, Messages.text("references.figures"), figureColumns(), draft.figures(), ReferenceLine::new, this::changed);
		figures.sayWhatBelongs(Messages.text("references.figures.empty"));
		names = new DraftSheet<>(room, theme, icons, Messages.text("references.names"), nameColumns(), draft.names(), NamesLine::new, this::changed);
		names.sayWhatBelongs(Messages.text("references.names.empty"));
		stack.topControl = figures.pane().control();
		bar.onChoice(tab -> {
			stack.topControl = (tab == 0 ? figures.pane() : names.pane()).control();
			room.layout();
		});
		trouble = new Label(area, SWT.WRAP);
		trouble.setForeground(theme.color(Tint.WARNING));
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(trouble);
		figures.refresh();
		names.refresh();
		return area;
	}

	private static List<PlainColumn<ReferenceLine>> figureColumns() {
		return List.of(
				figure("name", 9, line -> line.name, (line, typed) -> line.name = typed)
						.judged(line -> line.name.isBlank() && !line.isBlank() ? Messages.text("references.name.missing") : ""),
				figure("region", 6, line -> line.region, (line, typed) -> line.region = typed),
				figure("value", 8, line -> line.value, (line, typed) -> line.value = typed).numbers(ReferencesDialog::number)
						.judged(line -> line.isBlank() || line.hasNumber() ? "" : Messages.text("references.value.wrong")),
				figure("unit", 5, line -> line.unit, (line, typed) -> line.unit = typed),
				figure("year", 5, line -> line.year, (line, typed) -> line.year = typed)
						.numbers(line -> line.yearNumber().filter(year -> year > 0).map(BigDecimal::valueOf).orElse(null))
						.judged(line -> line.yearNumber().isPresent() ? "" : Messages.text("references.year.wrong")),
				figure("source", 14, line -> line.source, (line, typed) -> line.source = typed).growing(Integer.MAX_VALUE));
	}

	private static BigDecimal number(ReferenceLine line) {
		return Figures.fromModel(Figures.read(line.value, null)).value();
	}

	private static PlainColumn<ReferenceLine> figure(String id, int width, Function<ReferenceLine, String> text, BiConsumer<ReferenceLine, String> setter) {
		return new PlainColumn<>(id, Messages.text("references.column." + id), width, text).edited(new DraftEditing<>(setter));
	}

	private static List<PlainColumn<NamesLine>> nameColumns() {
		List<String> words = Stream.of(Relation.SAME, Relation.UNIT_DIFFERS, Relation.DEFINITION_DIFFERS, Relation.NONE).map(ReferencesDialog::word).toList();
		return List.of(name("upper", line -> line.upper, (line, typed) -> line.upper = typed), name("lower", line -> line.lower, (line, typed) -> line.lower = typed),
				new PlainColumn<NamesLine>("relation", Messages.text("references.column.relation"), 7, line -> word(line.relation))
						.edited(new DraftEditing<NamesLine>(ReferencesDialog::setRelation).choosing(words)).explained(Messages.text("references.column.relation.tip")));
	}

	private static PlainColumn<NamesLine> name(String id, Function<NamesLine, String> text, BiConsumer<NamesLine, String> setter) {
		return new PlainColumn<>(id, Messages.text("references.column." + id), 16, text).edited(new DraftEditing<>(setter)).growing(Integer.MAX_VALUE)
				.judged(line -> !line.isBlank() && text.apply(line).isBlank() ? Messages.text("references.name.missing") : "");
	}

	private static void setRelation(NamesLine line, String typed) {
		Stream.of(Relation.values()).filter(each -> word(each).equals(typed)).findFirst().ifPresent(each -> line.relation = each);
	}

	private static String word(Relation relation) {
		return Messages.text("references.relation." + relation.getLiteral());
	}

	@Override
	protected void begin() {
		changed();
		figures.begin();
	}

	private void changed() {
		String words = draft.isComplete() ? "" : Messages.text("references.incomplete");
		if (!words.equals(trouble.getText())) {
			trouble.setText(words);
			trouble.getParent().layout();
		}
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
		draft.write(settings.author());
		super.okPressed();
	}
}
