package org.planwright.ui.align;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.WaitingMark;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What stands over both plans: which elements are compared, which of them are shown, and whose side is whose. */
final class SideHead {

	private static final int TYPING_PAUSE = 120;
	private static final int FIELD_WIDTH = 8;

	private final Theme theme;
	private final Icons icons;
	private final Runnable changed;
	private final Composite parent;
	private final Composite bar;
	private final SegmentedBar kinds;
	private final Text field;
	private final ToolBar buttons;
	private final ToolItem gaps;
	private final ToolItem export;
	private final Label count;
	private final Composite names;
	private final Label upper;
	private final Label lower;
	private final Composite room;
	private final WaitingMark mark;
	private String counted = "";

	/** @param changed hears that something else is to be shown */
	SideHead(Composite parent, Theme theme, Icons icons, Runnable changed) {
		this.theme = theme;
		this.icons = icons;
		this.changed = changed;
		this.parent = parent;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		kinds = new SegmentedBar(bar, theme);
		kinds.setLabels(Arrays.stream(Kind.values()).map(kind -> Messages.text("align.kind." + kind.name().toLowerCase(Locale.ROOT))).toList());
		kinds.onChoice(index -> changed.run());
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.text("table.filter.hint"));
		Accessibles.name(field, Messages.text("table.filter.hint"));
		GridDataFactory.swtDefaults().hint(Accessibles.textWidth(field, "规".repeat(FIELD_WIDTH)), SWT.DEFAULT).applyTo(field);
		Runnable filter = () -> {
			if (!field.isDisposed()) {
				changed.run();
			}
		};
		field.addModifyListener(event -> field.getDisplay().timerExec(TYPING_PAUSE, filter));
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				field.setText("");
			}
		});
		buttons = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		gaps = new ToolItem(buttons, SWT.CHECK);
		gaps.setText(Messages.text("align.gaps"));
		gaps.setToolTipText(Messages.text("align.gaps.tip"));
		gaps.addListener(SWT.Selection, event -> changed.run());
		export = new ToolItem(buttons, SWT.PUSH);
		export.setToolTipText(Messages.text("align.export.tip"));
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(10, SWT.DEFAULT).applyTo(count);
		bar.addListener(SWT.Resize, event -> Accessibles.giveWay(bar, field, FIELD_WIDTH));
		names = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(6, 3).applyTo(names);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
		upper = name(SWT.LEFT);
		lower = name(SWT.RIGHT);
		room = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
		mark = new WaitingMark(parent, this::sayWaiting);
	}

	private Label name(int style) {
		Label label = new Label(names, style);
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(label);
		return label;
	}

	void dress() {
		for (Control part : new Control[] { parent, bar, buttons, count, field, room }) {
			part.setBackground(theme.color(Tint.PAPER));
		}
		for (Control part : new Control[] { names, upper, lower }) {
			part.setBackground(theme.color(Tint.HEAD));
		}
		upper.setFont(theme.bold());
		lower.setFont(theme.bold());
		upper.setForeground(theme.color(Tint.INK));
		lower.setForeground(theme.color(Tint.INK));
		field.setForeground(theme.color(Tint.INK));
		count.setForeground(theme.color(Tint.INK_QUIET));
		count.setFont(theme.small());
		gaps.setForeground(theme.color(Tint.INK));
		gaps.setImage(icons.image(Icon.LIST_FILTER));
		export.setImage(icons.image(Icon.FILE_OUTPUT));
	}

	/** Says what the button for the table of judgements does. */
	void onExport(SheetAction action) {
		export.addListener(SWT.Selection, event -> action.runIfEnabled());
	}

	/** Where both plans are shown. */
	Composite room() {
		return room;
	}

	/** Says how much there is of what. */
	void show(SideRows rows, String above, String below) {
		upper.setText(Messages.text("align.head.upper", above).replace("&", "&&"));
		lower.setText(Messages.text("align.head.lower", below).replace("&", "&&"));
		// Chinese letters are higher than the room that a label without words took.
		upper.requestLayout();
		lower.requestLayout();
		upper.setToolTipText(above);
		lower.setToolTipText(below);
		gaps.setText(Messages.text("align.gaps.count", Integer.toString(rows.gaps())));
		counted = rows.shown().size() == rows.all().size()
				? Messages.text("align.count", Integer.toString(rows.all().size()), Integer.toString(rows.open()))
				: Messages.text("align.count.some", Integer.toString(rows.shown().size()), Integer.toString(rows.all().size()));
		count.setText(counted);
		count.setToolTipText(counted);
		bar.layout();
		Accessibles.giveWay(bar, field, FIELD_WIDTH);
	}

	void setWaiting(boolean waiting) {
		mark.set(waiting);
	}

	private void sayWaiting(boolean waiting) {
		count.setText(waiting ? Messages.text("align.updating") : counted);
	}

	/** What is compared. */
	Kind kind() {
		return Kind.values()[Math.max(0, kinds.chosen())];
	}

	/** Which lines are shown. */
	SideFilter filter() {
		return new SideFilter(gaps.getSelection(), field.getText());
	}

	/** Chooses without telling anybody. */
	void choose(Kind kind, boolean onlyGaps) {
		kinds.choose(kind.ordinal());
		gaps.setSelection(onlyGaps);
	}

	/** Shows all lines again. */
	void clearFilter() {
		gaps.setSelection(false);
		field.setText("");
		changed.run();
	}
}
