; ab33f17e3ab1640e07f8e8832b3d8dd2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB3v24B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9) unnamed_addr #0 {
entry:
  %.18 = add i64 %arg.a0, 32
  %.19 = inttoptr i64 %.18 to ptr
  %.20 = load i64, ptr %.19, align 8
  %.21 = inttoptr i64 %.20 to ptr
  %.23 = load i64, ptr %.21, align 8
  %.24 = add i64 %arg.a0, 16
  %.25 = inttoptr i64 %.24 to ptr
  %.26 = load i64, ptr %.25, align 8
  %.29 = inttoptr i64 %.26 to ptr
  %.54 = add i64 %arg.a5, 32
  %.55 = inttoptr i64 %.54 to ptr
  %.56 = load i64, ptr %.55, align 8
  %.57 = inttoptr i64 %.56 to ptr
  %.59 = load i64, ptr %.57, align 8
  %.60 = add i64 %arg.a5, 16
  %.61 = inttoptr i64 %.60 to ptr
  %.62 = load i64, ptr %.61, align 8
  %.65 = inttoptr i64 %.62 to ptr
  %.90 = add i64 %arg.a6, 32
  %.91 = inttoptr i64 %.90 to ptr
  %.92 = load i64, ptr %.91, align 8
  %.93 = inttoptr i64 %.92 to ptr
  %.95 = load i64, ptr %.93, align 8
  %.96 = add i64 %arg.a6, 16
  %.97 = inttoptr i64 %.96 to ptr
  %.98 = load i64, ptr %.97, align 8
  %.101 = inttoptr i64 %.98 to ptr
  %.126 = add i64 %arg.a9, 32
  %.127 = inttoptr i64 %.126 to ptr
  %.128 = load i64, ptr %.127, align 8
  %.129 = inttoptr i64 %.128 to ptr
  %.131 = load i64, ptr %.129, align 8
  %.132 = add i64 %arg.a9, 16
  %.133 = inttoptr i64 %.132 to ptr
  %.134 = load i64, ptr %.133, align 8
  %.137 = inttoptr i64 %.134 to ptr
  %.101.i = icmp sgt i64 %.131, 0
  br i1 %.101.i, label %B262.preheader.i, label %_ZN14sparse_kernels6scales4binsB3v25B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit

B262.preheader.i:                                 ; preds = %entry
  %0 = trunc i64 %arg.a4 to i32
  br label %B262.i

B262.i:                                           ; preds = %B894.i, %B262.preheader.i
  %row.2.0.i = phi i64 [ %.1047.i, %B894.i ], [ %arg.a7, %B262.preheader.i ]
  %column.2.0.i = phi i64 [ 0, %B894.i ], [ %arg.a8, %B262.preheader.i ]
  %i.2.0.i = phi i64 [ %.209.i, %B894.i ], [ 0, %B262.preheader.i ]
  %.114.i = icmp slt i64 %row.2.0.i, %.59
  br i1 %.114.i, label %B284.i, label %B338.i

B284.i:                                           ; preds = %B262.i
  %.130.i = icmp slt i64 %row.2.0.i, 0
  %.131.i = select i1 %.130.i, i64 %.59, i64 0
  %1 = getelementptr i8, ptr %.65, i64 %row.2.0.i
  %.145.i = getelementptr i8, ptr %1, i64 %.131.i
  %.146.i = load i8, ptr %.145.i, align 1, !noalias !0
  %2 = zext i8 %.146.i to i16
  br label %B338.i

B338.i:                                           ; preds = %B284.i, %B262.i
  %"$phi338.0.2.1.i" = phi i16 [ %2, %B284.i ], [ 0, %B262.i ]
  %.164.i = sub i64 %.95, %column.2.0.i
  %.173.i = sub i64 %.131, %i.2.0.i
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.173.i, i64 %.164.i)
  %.209.i = add nsw i64 %.11.i.i, %i.2.0.i
  %.247.i = icmp slt i64 %i.2.0.i, 0
  %.248.i = select i1 %.247.i, i64 %.131, i64 0
  %.249.i = add i64 %.248.i, %i.2.0.i
  %.252.i = icmp slt i64 %.249.i, 0
  br i1 %.252.i, label %B338.endif.else.if.i, label %B338.endif.else.endif.i, !prof !3

B894.i:                                           ; preds = %B502.if.i, %B338.endif.endif.endif.else.endif.endif.endif.i
  %.1047.i = add nsw i64 %row.2.0.i, 1
  %.1057.i = icmp slt i64 %.209.i, %.131
  br i1 %.1057.i, label %B262.i, label %_ZN14sparse_kernels6scales4binsB3v25B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit

B338.endif.else.if.i:                             ; preds = %B338.i
  br label %B338.endif.else.endif.i

B338.endif.else.endif.i:                          ; preds = %B338.endif.else.if.i, %B338.i
  %.237.sroa.0.1.i = phi i64 [ 0, %B338.endif.else.if.i ], [ %.249.i, %B338.i ]
  %.257.not.i = icmp slt i64 %.249.i, %.131
  br i1 %.257.not.i, label %B338.endif.else.endif.endif.endif.i, label %B338.endif.else.endif.if.i, !prof !4

B338.endif.else.endif.if.i:                       ; preds = %B338.endif.else.endif.i
  br label %B338.endif.else.endif.endif.endif.i

B338.endif.else.endif.endif.endif.i:              ; preds = %B338.endif.else.endif.if.i, %B338.endif.else.endif.i
  %.237.sroa.0.3.i = phi i64 [ %.131, %B338.endif.else.endif.if.i ], [ %.237.sroa.0.1.i, %B338.endif.else.endif.i ]
  %.350.i = getelementptr i16, ptr %.137, i64 %.237.sroa.0.3.i
  %.420.i = select i1 %.247.i, i64 %.23, i64 0
  %.421.i = add i64 %.420.i, %i.2.0.i
  %.424.i = icmp slt i64 %.421.i, 0
  br i1 %.424.i, label %B338.endif.endif.else.if.i, label %B338.endif.endif.else.endif.i, !prof !3

B338.endif.endif.else.if.i:                       ; preds = %B338.endif.else.endif.endif.endif.i
  br label %B338.endif.endif.else.endif.i

B338.endif.endif.else.endif.i:                    ; preds = %B338.endif.endif.else.if.i, %B338.endif.else.endif.endif.endif.i
  %.409.sroa.0.1.i = phi i64 [ 0, %B338.endif.endif.else.if.i ], [ %.421.i, %B338.endif.else.endif.endif.endif.i ]
  %.429.not.i = icmp slt i64 %.421.i, %.23
  br i1 %.429.not.i, label %B338.endif.endif.else.endif.endif.endif.i, label %B338.endif.endif.else.endif.if.i, !prof !4

B338.endif.endif.else.endif.if.i:                 ; preds = %B338.endif.endif.else.endif.i
  br label %B338.endif.endif.else.endif.endif.endif.i

B338.endif.endif.else.endif.endif.endif.i:        ; preds = %B338.endif.endif.else.endif.if.i, %B338.endif.endif.else.endif.i
  %.409.sroa.0.3.i = phi i64 [ %.23, %B338.endif.endif.else.endif.if.i ], [ %.409.sroa.0.1.i, %B338.endif.endif.else.endif.i ]
  %.522.i = getelementptr i64, ptr %.29, i64 %.409.sroa.0.3.i
  %.593.i = icmp slt i64 %column.2.0.i, 0
  %.594.i = select i1 %.593.i, i64 %.95, i64 0
  %.595.i = add i64 %.594.i, %column.2.0.i
  %.598.i = icmp slt i64 %.595.i, 0
  br i1 %.598.i, label %B338.endif.endif.endif.else.if.i, label %B338.endif.endif.endif.else.endif.i, !prof !3

B338.endif.endif.endif.else.if.i:                 ; preds = %B338.endif.endif.else.endif.endif.endif.i
  br label %B338.endif.endif.endif.else.endif.i

B338.endif.endif.endif.else.endif.i:              ; preds = %B338.endif.endif.endif.else.if.i, %B338.endif.endif.else.endif.endif.endif.i
  %.583.sroa.0.1.i = phi i64 [ 0, %B338.endif.endif.endif.else.if.i ], [ %.595.i, %B338.endif.endif.else.endif.endif.endif.i ]
  %.603.not.i = icmp slt i64 %.595.i, %.95
  br i1 %.603.not.i, label %B338.endif.endif.endif.else.endif.endif.endif.i, label %B338.endif.endif.endif.else.endif.if.i, !prof !4

B338.endif.endif.endif.else.endif.if.i:           ; preds = %B338.endif.endif.endif.else.endif.i
  br label %B338.endif.endif.endif.else.endif.endif.endif.i

B338.endif.endif.endif.else.endif.endif.endif.i:  ; preds = %B338.endif.endif.endif.else.endif.if.i, %B338.endif.endif.endif.else.endif.i
  %.583.sroa.0.3.i = phi i64 [ %.95, %B338.endif.endif.endif.else.endif.if.i ], [ %.583.sroa.0.1.i, %B338.endif.endif.endif.else.endif.i ]
  %.696.i = getelementptr i8, ptr %.101, i64 %.583.sroa.0.3.i
  %.814405.not.i = icmp slt i64 %.11.i.i, 1
  br i1 %.814405.not.i, label %B894.i, label %B502.if.i

B502.if.i:                                        ; preds = %B338.endif.endif.endif.else.endif.endif.endif.i, %B502.if.i
  %.758.0407.i = phi i64 [ %.827.i, %B502.if.i ], [ 0, %B338.endif.endif.endif.else.endif.endif.endif.i ]
  %.827.i = add nuw nsw i64 %.758.0407.i, 1
  %3 = getelementptr i64, ptr %.522.i, i64 %.758.0407.i
  %.881.i = load i64, ptr %3, align 8, !noalias !0
  %.883.i = lshr i64 %.881.i, %arg.a1
  %.885.i = and i64 %.883.i, %arg.a2
  %.890.i = sub i64 %arg.a3, %.885.i
  %.891.i = trunc i64 %.890.i to i32
  %4 = tail call i32 @llvm.smax.i32(i32 %.891.i, i32 0)
  %5 = tail call i32 @llvm.umin.i32(i32 %4, i32 15)
  %.955.i = mul i32 %5, %0
  %.957.i = trunc i32 %.955.i to i16
  %6 = getelementptr i8, ptr %.696.i, i64 %.758.0407.i
  %.989.i = load i8, ptr %6, align 1, !noalias !0
  %.991.i = zext i8 %.989.i to i16
  %.959.i = add nuw nsw i16 %"$phi338.0.2.1.i", %.991.i
  %.992.i = add i16 %.959.i, %.957.i
  %7 = getelementptr i16, ptr %.350.i, i64 %.758.0407.i
  store i16 %.992.i, ptr %7, align 2, !noalias !0
  %exitcond.not.i = icmp eq i64 %.11.i.i, %.827.i
  br i1 %exitcond.not.i, label %B894.i, label %B502.if.i

_ZN14sparse_kernels6scales4binsB3v25B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %B894.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_scales_bins(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10) local_unnamed_addr #0 {
entry:
  %.12 = alloca i64, align 8
  store i64 0, ptr %.12, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB3v24B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxx(ptr %.12, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10) #2
  %.26 = load i64, ptr %.12, align 8
  ret i64 %.26
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels6scales4binsB3v25B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels6scales4binsB3v25B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
