package org.gongkai.check.view;

import java.util.List;

/**
 * A cell as it is shown.
 *
 * @param parts what stands in it, nothing when it is blank
 * @param columns how many columns it spans
 */
record TableCell(List<PartView> parts, int columns) {}
