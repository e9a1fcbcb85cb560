package org.planwright.ui.align;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The surface to a screen reader: a list whose lines are sentences. */
final class SideAccess {

	private SideAccess() {
	}

	static void describe(SideCanvas canvas, SidePick pick) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				int place = event.childID == ACC.CHILDID_SELF ? pick.place() : event.childID;
				boolean known = place >= 0 && place < canvas.rows().shown().size();
				event.result = known ? SideTable.sentence(canvas.rows().shown().get(place)) : "";
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = canvas.rows().shown().size();
			}

			@Override
			public void getSelection(AccessibleControlEvent event) {
				event.childID = pick.place() < 0 ? ACC.CHILDID_NONE : pick.place();
			}
		});
	}
}
