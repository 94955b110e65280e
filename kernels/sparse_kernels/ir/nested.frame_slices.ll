; b696a060bfdf59755f66d578470cd696

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_nested_frame_slices(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #0 {
  %.16.i = add i64 %a0, 32
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.19.i = inttoptr i64 %.18.i to ptr
  %.21.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.22.i = add i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.27.i = inttoptr i64 %.24.i to ptr
  %.58.i = add i64 %a1, 16
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.63.i = inttoptr i64 %.60.i to ptr
  %.94.i = add i64 %a2, 16
  %.95.i = inttoptr i64 %.94.i to ptr
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.99.i = inttoptr i64 %.96.i to ptr
  %.130.i = add i64 %a3, 16
  %.131.i = inttoptr i64 %.130.i to ptr
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !0
  %.135.i = inttoptr i64 %.132.i to ptr
  %.160.i = add i64 %a6, 32
  %.161.i = inttoptr i64 %.160.i to ptr
  %.162.i = load i64, ptr %.161.i, align 8, !noalias !0
  %.163.i = inttoptr i64 %.162.i to ptr
  %.165.i = load i64, ptr %.163.i, align 8, !noalias !0
  %.166.i = add i64 %a6, 16
  %.167.i = inttoptr i64 %.166.i to ptr
  %.168.i = load i64, ptr %.167.i, align 8, !noalias !0
  %.171.i = inttoptr i64 %.168.i to ptr
  %.196.i = add i64 %a7, 32
  %.197.i = inttoptr i64 %.196.i to ptr
  %.198.i = load i64, ptr %.197.i, align 8, !noalias !0
  %.199.i = inttoptr i64 %.198.i to ptr
  %.201.i = load i64, ptr %.199.i, align 8, !noalias !0
  %.202.i = add i64 %a7, 16
  %.203.i = inttoptr i64 %.202.i to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !0
  %.207.i = inttoptr i64 %.204.i to ptr
  %.183324.i.i = icmp sgt i64 %.201.i, 1
  br i1 %.183324.i.i, label %B50.if.lr.ph.i.i, label %_ZN13_3cdynamic_3e5entryB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit

B50.if.lr.ph.i.i:                                 ; preds = %0
  %.341.not.i.i = icmp eq i64 %a4, 0
  %.642.not.i.i = icmp eq i64 %a5, 0
  %.675.i.i = trunc i64 %a5 to i8
  %1 = add nsw i64 %.201.i, -2
  br label %B50.if.i.i

B108.i.i:                                         ; preds = %B50.if.i.i
  br i1 %.341.not.i.i, label %B142.i.i, label %B112.i.i

B112.i.i:                                         ; preds = %B108.i.i
  %.357.i.i = icmp slt i64 %.254.i.i, 0
  %.358.i.i = select i1 %.357.i.i, i64 %.165.i, i64 0
  %2 = getelementptr i8, ptr %.171.i, i64 %.254.i.i
  %.372.i.i = getelementptr i8, ptr %2, i64 %.358.i.i
  store i8 -7, ptr %.372.i.i, align 1, !noalias !3
  %.376.i.i = add nsw i64 %.254.i.i, 1
  br label %B142.i.i

B142.i.i:                                         ; preds = %B112.i.i, %B108.i.i
  %at.4.2.i.i = phi i64 [ %.376.i.i, %B112.i.i ], [ %.254.i.i, %B108.i.i ]
  %3 = getelementptr i64, ptr %.63.i, i64 %.125.0325.i.i
  %.420.i.i = load i64, ptr %3, align 8, !noalias !3
  %4 = getelementptr i64, ptr %.99.i, i64 %.125.0325.i.i
  %.451.i.i = load i64, ptr %4, align 8, !noalias !3
  %.490.i.i = sub i64 %.451.i.i, %.420.i.i
  %.533319.not.i.i = icmp slt i64 %.490.i.i, 1
  br i1 %.533319.not.i.i, label %B236.i.i, label %B198.if.i.i

B236.i.i:                                         ; preds = %B198.if.i.i, %B142.i.i
  %at.3.2.lcssa.i.i = phi i64 [ %at.4.2.i.i, %B142.i.i ], [ %.633.i.i, %B198.if.i.i ]
  br i1 %.642.not.i.i, label %B253.i.i, label %B253.sink.split.i.i

B253.sink.split.i.i:                              ; preds = %B50.if.i.i, %B236.i.i
  %at.3.2.lcssa.sink327.i.i = phi i64 [ %.254.i.i, %B50.if.i.i ], [ %at.3.2.lcssa.i.i, %B236.i.i ]
  %.675.sink.i.i = phi i8 [ -8, %B50.if.i.i ], [ %.675.i.i, %B236.i.i ]
  %.659.i.i = icmp slt i64 %at.3.2.lcssa.sink327.i.i, 0
  %.660.i.i = select i1 %.659.i.i, i64 %.165.i, i64 0
  %5 = getelementptr i8, ptr %.171.i, i64 %at.3.2.lcssa.sink327.i.i
  %.674.i.i = getelementptr i8, ptr %5, i64 %.660.i.i
  store i8 %.675.sink.i.i, ptr %.674.i.i, align 1, !noalias !3
  br label %B253.i.i

B253.i.i:                                         ; preds = %B253.sink.split.i.i, %B236.i.i
  %exitcond.not.i.i = icmp eq i64 %.125.0325.i.i, %1
  br i1 %exitcond.not.i.i, label %_ZN13_3cdynamic_3e5entryB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit, label %B50.if.i.i

B50.if.i.i:                                       ; preds = %B253.i.i, %B50.if.lr.ph.i.i
  %.125.0325.i.i = phi i64 [ 0, %B50.if.lr.ph.i.i ], [ %.196.i.i, %B253.i.i ]
  %.196.i.i = add nuw nsw i64 %.125.0325.i.i, 1
  %6 = getelementptr i64, ptr %.207.i, i64 %.125.0325.i.i
  %.254.i.i = load i64, ptr %6, align 8, !noalias !3
  %7 = getelementptr i8, ptr %.135.i, i64 %.125.0325.i.i
  %.288.i.i = load i8, ptr %7, align 1, !noalias !3
  %.291.not.i.i = icmp eq i8 %.288.i.i, 0
  br i1 %.291.not.i.i, label %B253.sink.split.i.i, label %B108.i.i

B198.if.i.i:                                      ; preds = %B142.i.i, %B198.if.i.i
  %at.3.2322.i.i = phi i64 [ %.633.i.i, %B198.if.i.i ], [ %at.4.2.i.i, %B142.i.i ]
  %.480.0321.i.i = phi i64 [ %.542.i.i, %B198.if.i.i ], [ %.490.i.i, %B142.i.i ]
  %.477.0320.i.i = phi i64 [ %.546.i.i, %B198.if.i.i ], [ %.420.i.i, %B142.i.i ]
  %.542.i.i = add nsw i64 %.480.0321.i.i, -1
  %.546.i.i = add i64 %.477.0320.i.i, 1
  %.584.i.i = icmp slt i64 %.477.0320.i.i, 0
  %.585.i.i = select i1 %.584.i.i, i64 %.21.i, i64 0
  %8 = getelementptr i8, ptr %.27.i, i64 %.477.0320.i.i
  %.599.i.i = getelementptr i8, ptr %8, i64 %.585.i.i
  %.600.i.i = load i8, ptr %.599.i.i, align 1, !noalias !3
  %.615.i.i = icmp slt i64 %at.3.2322.i.i, 0
  %.616.i.i = select i1 %.615.i.i, i64 %.165.i, i64 0
  %9 = getelementptr i8, ptr %.171.i, i64 %at.3.2322.i.i
  %.630.i.i = getelementptr i8, ptr %9, i64 %.616.i.i
  store i8 %.600.i.i, ptr %.630.i.i, align 1, !noalias !3
  %.633.i.i = add nsw i64 %at.3.2322.i.i, 1
  %.533.i.i = icmp samesign ugt i64 %.480.0321.i.i, 1
  br i1 %.533.i.i, label %B198.if.i.i, label %B236.i.i

_ZN13_3cdynamic_3e5entryB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx.exit: ; preds = %B253.i.i, %0
  ret i64 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels6nested12frame_slicesB3v20B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels6nested12frame_slicesB3v20B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
