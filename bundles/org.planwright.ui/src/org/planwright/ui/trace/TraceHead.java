package org.planwright.ui.trace;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.table.ActionItems;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What stands over the tree of traces: what it is about, buttons to judge and make links, and the choice of which links are listed. */
final class TraceHead extends Composite {

	private final Theme theme;
	private final Icons icons;
	private final Label title;
	private final Label place;
	private final ToolBar tools;
	private final SegmentedBar filter;
	private Supplier<List<SheetAction>> actions = List::of;
	private List<String> labels = List.of();
	private String where = "";

	TraceHead(Composite parent, Theme theme, Icons icons) {
		super(parent, SWT.NONE);
		this.theme = theme;
		this.icons = icons;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 3).spacing(6, 1).applyTo(this);
		title = line(SWT.WRAP);
		place = line(SWT.NONE);
		place.addListener(SWT.Resize, event -> showPlace());
		filter = new SegmentedBar(this, theme);
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(filter);
		tools = new ToolBar(this, SWT.FLAT);
		Accessibles.name(tools, Messages.text("trace.tools"));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
		restyle();
	}

	private Label line(int style) {
		Label label = new Label(this, style);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Rows are worth more than a second line about where the thing stands: the middle of the way is left out, and told under the mouse. */
	private void showPlace() {
		place.setText(Dialog.shortenText(where, place).replace("&", "&&"));
		place.setToolTipText(where);
	}

	/** Says which buttons there are; they are asked for again whenever {@link #updateTools} is called. */
	void setActions(Supplier<List<SheetAction>> offered) {
		actions = offered;
		updateTools();
	}

	/** Says what happens when other links are to be listed. */
	void onFilter(Consumer<TraceFilter> choose) {
		filter.onChoice(index -> choose.accept(TraceFilter.values()[index]));
	}

	/** What can be done changed with the rows that are picked. */
	void updateTools() {
		List<SheetAction> offered = actions.get();
		while (tools.getItemCount() < offered.size()) {
			ToolItem item = new ToolItem(tools, SWT.PUSH);
			int index = tools.getItemCount() - 1;
			item.addListener(SWT.Selection, event -> actions.get().get(index).runIfEnabled());
		}
		for (int i = 0; i < offered.size(); i++) {
			SheetAction action = offered.get(i);
			ToolItem item = tools.getItem(i);
			icons.show(item, action.icon());
			item.setToolTipText(Messages.text("trace.do.tip", action.label(), ActionItems.keys(action.key())));
			item.setEnabled(action.enabled().getAsBoolean());
		}
	}

	/** Says what the tree is about, and how many links of each sort there are. */
	void show(String words, TraceTree tree, TraceFilter chosen) {
		title.setText(words.replace("&", "&&"));
		where = tree.place();
		((GridData) place.getLayoutData()).exclude = where.isEmpty();
		place.setVisible(!where.isEmpty());
		List<String> now = Arrays.stream(TraceFilter.values()).map(each -> {
			int count = tree.count(each);
			return each == TraceFilter.ALL || count == 0 ? each.title() : Messages.text("trace.filter.count", each.title(), Integer.toString(count));
		}).toList();
		if (!now.equals(labels)) {
			labels = now;
			filter.setLabels(now);
		}
		filter.choose(chosen.ordinal());
		layout(true, true);
		showPlace();
	}

	/** Takes the colours and fonts of the theme as they are now. */
	void restyle() {
		for (Control control : List.of(this, title, place, tools)) {
			control.setBackground(theme.color(Tint.CHROME));
		}
		title.setFont(theme.bold());
		title.setForeground(theme.color(Tint.INK));
		place.setFont(theme.small());
		place.setForeground(theme.color(Tint.INK_QUIET));
		updateTools();
	}
}
