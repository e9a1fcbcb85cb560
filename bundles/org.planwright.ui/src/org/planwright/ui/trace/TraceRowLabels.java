package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Task;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;
import org.planwright.ui.trace.TraceRow.Kind;
import org.planwright.ui.trace.TraceRow.Run;
import org.planwright.ui.trace.TraceRow.Tone;

/** Draws rows: names plain, what matters strong, what explains quiet. */
final class TraceRowLabels extends StyledCellLabelProvider {

	private final Theme theme;
	private final Icons icons;

	TraceRowLabels(Theme theme, Icons icons) {
		this.theme = theme;
		this.icons = icons;
	}

	@Override
	public void update(ViewerCell cell) {
		TraceRow row = (TraceRow) cell.getElement();
		cell.setText(row.runs().stream().map(Run::text).collect(Collectors.joining()));
		cell.setStyleRanges(ranges(row));
		cell.setImage(image(row));
		super.update(cell);
	}

	@Override
	protected void paint(Event event, Object element) {
		super.paint(event, element);
		TraceRow row = (TraceRow) element;
		row.bars().ifPresent(bars -> {
			Rectangle text = ((TreeItem) event.item).getTextBounds(event.index);
			int x = text.x;
			for (Run run : row.runs()) {
				event.gc.setFont(run.tone() == Tone.STRONG ? theme.bold() : ((TreeItem) event.item).getFont(event.index));
				int width = event.gc.textExtent(run.text()).x;
				if (run.tone() == Tone.BARS) {
					bars.paint(event.gc, theme, x + width / 6, text.y + text.height / 2, width * 5 / 8);
					return;
				}
				x += width;
			}
		});
	}

	private StyleRange[] ranges(TraceRow row) {
		List<StyleRange> ranges = new ArrayList<>();
		int start = 0;
		for (Run run : row.runs()) {
			if (run.tone() != Tone.PLAIN && run.tone() != Tone.BARS) {
				StyleRange range = new StyleRange(start, run.text().length(), null, null);
				if (run.tone() == Tone.STRONG) {
					range.font = theme.bold();
				} else {
					range.foreground = theme.color(run.tone() == Tone.ALERT ? Tint.WARNING : Tint.INK_QUIET);
				}
				ranges.add(range);
			}
			start += run.text().length();
		}
		return ranges.toArray(StyleRange[]::new);
	}

	/** The state of a link; of what is shown without one, what it is. */
	private Image image(TraceRow row) {
		if (row.link() != null && TraceFilter.isJudgeable(row.link())) {
			return icons.image(LinkLook.icon(row.link().state()), LinkLook.tint(row.link().state()));
		}
		return row.kind() == Kind.OBJECT ? image(row.target()) : null;
	}

	private Image image(Identified object) {
		return icons.image(switch (object) {
			case Indicator indicator -> Icon.GAUGE;
			case KeyProject box -> Icon.PACKAGE;
			case Task task -> Icon.SQUARE_CHECK_BIG;
			default -> Icon.TEXT;
		});
	}

	@Override
	public String getToolTipText(Object row) {
		return ((TraceRow) row).tip();
	}

	@Override
	public boolean useNativeToolTip(Object row) {
		return true;
	}
}
