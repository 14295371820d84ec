//! The SVG backend: what plotters draws becomes elements with classes.
//!
//! Plotters knows colours, not roles, so a role is passed on as a colour that means nothing else. Its whole pixels are
//! tenths of ours, which keeps lines smooth.

use std::fmt::Write;

use plotters::style::RGBColor;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    text_anchor::{HPos, VPos},
};

use super::MarkKind;

/// Units per pixel of the drawing library's integer grid.
pub const FINE: i32 = 10;

/// The role of a mark in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Ink,
    Grid,
    Axis,
    Band,
    Usual,
    Line,
    Dot,
    DotLate,
    Newest,
    MarkText,
    Mark(MarkKind),
}

const ROLES: [(Role, &str); 15] = [
    (Role::Ink, "ink"),
    (Role::Grid, "grid"),
    (Role::Axis, "axis"),
    (Role::Band, "band"),
    (Role::Usual, "usual"),
    (Role::Line, "line"),
    (Role::Dot, "dot"),
    (Role::DotLate, "dot-late"),
    (Role::Newest, "newest"),
    (Role::MarkText, "mark-text"),
    (Role::Mark(MarkKind::Episode), "mark mark-episode"),
    (Role::Mark(MarkKind::Plan), "mark mark-plan"),
    (Role::Mark(MarkKind::Warning), "mark mark-warning"),
    (Role::Mark(MarkKind::TimeOff), "mark mark-timeoff"),
    (Role::Mark(MarkKind::Event), "mark mark-event"),
];

impl Role {
    /// The colour it is passed on as.
    pub fn color(self) -> RGBColor {
        let place = ROLES.iter().position(|(role, _)| *role == self).unwrap_or(0);
        RGBColor(place as u8, 1, 2)
    }
}

fn class(color: BackendColor) -> &'static str {
    ROLES.get(usize::from(color.rgb.0)).map_or("ink", |(_, class)| class)
}

/// Writes elements to `body` as plotters draws them.
pub struct Svg<'a> {
    pub body: &'a mut String,
    pub size: (u32, u32),
}

/// Writing to memory cannot fail, but plotters requires an error type.
#[derive(Debug)]
pub struct Never;

impl std::fmt::Display for Never {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("writing failed")
    }
}

impl std::error::Error for Never {}

type Drawn = Result<(), DrawingErrorKind<Never>>;

impl Svg<'_> {
    fn put(&mut self, element: std::fmt::Arguments<'_>) -> Drawn {
        self.body.write_fmt(element).map_err(|_| DrawingErrorKind::DrawingError(Never))
    }
}

/// A tenth of a pixel as pixels, written short.
pub struct Px(pub i32);

impl std::fmt::Display for Px {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, tenth) = (self.0.abs() / FINE, self.0.abs() % FINE);
        let sign = if self.0 < 0 { "-" } else { "" };
        if tenth == 0 { write!(out, "{sign}{whole}") } else { write!(out, "{sign}{whole}.{tenth}") }
    }
}

/// Text escaped for an element or an attribute.
pub fn escape(text: &str) -> String {
    let plain = text.chars().filter(|c| !c.is_control());
    plain.fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
        out
    })
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    let pairs: Vec<String> = path.into_iter().map(|(x, y)| format!("{},{}", Px(x), Px(y))).collect();
    pairs.join(" ")
}

impl DrawingBackend for Svg<'_> {
    type ErrorType = Never;

    fn get_size(&self) -> (u32, u32) {
        (self.size.0 * FINE as u32, self.size.1 * FINE as u32)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.put(format_args!("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"0.5\"/>", class(color), Px(x), Px(y)))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.put(format_args!(
            "<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
            class(style.color()),
            Px(from.0),
            Px(from.1),
            Px(to.0),
            Px(to.1)
        ))
    }

    fn draw_rect<S: BackendStyle>(&mut self, one: BackendCoord, other: BackendCoord, style: &S, _fill: bool) -> Drawn {
        let (left, top) = (one.0.min(other.0), one.1.min(other.1));
        let (width, height) = ((one.0 - other.0).abs(), (one.1 - other.1).abs());
        self.put(format_args!(
            "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            class(style.color()),
            Px(left),
            Px(top),
            Px(width),
            Px(height)
        ))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.put(format_args!(
            "<polyline class=\"{}\" fill=\"none\" points=\"{}\"/>",
            class(style.color()),
            points(path)
        ))
    }

    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, style: &S, _fill: bool) -> Drawn {
        let radius = Px(i32::try_from(radius).unwrap_or(0));
        self.put(format_args!(
            "<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{radius}\"/>",
            class(style.color()),
            Px(x),
            Px(y)
        ))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Drawn {
        self.put(format_args!("<polygon class=\"{}\" points=\"{}\"/>", class(style.color()), points(corners)))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        let anchor = style.anchor();
        let across = match anchor.h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        let size = style.size();
        // From where the text is pinned down to its base line, for letters about as high as 0.72 of their size.
        let down = match anchor.v_pos {
            VPos::Top => size * 0.8,
            VPos::Center => size * 0.35,
            VPos::Bottom => 0.0,
        };
        self.put(format_args!(
            "<text class=\"{}\" x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{across}\">{}</text>",
            class(style.color()),
            Px(x),
            Px(y + down.round() as i32),
            Px(size.round() as i32),
            escape(text)
        ))
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Never>> {
        let width = text.chars().count() as f64 * style.size() * LETTER_WIDTH;
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}

/// A letter's width, as a share of the type size: the wider of the common sans-serif faces, so that labels keep clear.
pub const LETTER_WIDTH: f64 = 0.62;
