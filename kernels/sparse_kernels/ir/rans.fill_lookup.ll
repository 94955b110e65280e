; 56b0b8917c41d125164dea9caf6023ec

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2) unnamed_addr #0 {
entry:
  %.11 = add i64 %arg.a0, 32
  %.12 = inttoptr i64 %.11 to ptr
  %.13 = load i64, ptr %.12, align 8
  %.14 = inttoptr i64 %.13 to ptr
  %.16 = load i64, ptr %.14, align 8
  %.17 = getelementptr i8, ptr %.14, i64 8
  %.18 = load i64, ptr %.17, align 8
  %.20 = add i64 %arg.a0, 16
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.25 = inttoptr i64 %.22 to ptr
  %.53 = add i64 %arg.a1, 32
  %.54 = inttoptr i64 %.53 to ptr
  %.55 = load i64, ptr %.54, align 8
  %.56 = inttoptr i64 %.55 to ptr
  %.58 = load i64, ptr %.56, align 8
  %.59 = add i64 %arg.a1, 16
  %.60 = inttoptr i64 %.59 to ptr
  %.61 = load i64, ptr %.60, align 8
  %.64 = inttoptr i64 %.61 to ptr
  %.89 = add i64 %arg.a2, 32
  %.90 = inttoptr i64 %.89 to ptr
  %.91 = load i64, ptr %.90, align 8
  %.92 = inttoptr i64 %.91 to ptr
  %.94 = load i64, ptr %.92, align 8
  %.95 = add i64 %arg.a2, 16
  %.96 = inttoptr i64 %.95 to ptr
  %.97 = load i64, ptr %.96, align 8
  %.100 = inttoptr i64 %.97 to ptr
  %.135248.not.i = icmp slt i64 %.16, 1
  br i1 %.135248.not.i, label %_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit, label %B56.if.i

B56.loopexit.i:                                   ; preds = %B528.i
  %.148.i = add nuw nsw i64 %.77.0249.i, 1
  %exitcond251.not.i = icmp eq i64 %.16, %.148.i
  br i1 %exitcond251.not.i, label %_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit, label %B56.if.i

B302.i:                                           ; preds = %B146.if.i
  %.357.i = zext i32 %.356.i to i64
  %.409.i = add i32 %.356.i, 16777215
  %.413.i = zext i32 %.409.i to i64
  %.414.i = shl nuw nsw i64 %.413.i, 8
  %.364.i = shl i64 %first.2.1247.i, 20
  %0 = or i64 %.364.i, %.414.i
  %.424.i = or i64 %0, %.204.0245.i
  %.458.i = trunc i64 %.424.i to i32
  store i32 %.458.i, ptr %gep.i, align 4, !noalias !0
  %.462.i = add nsw i64 %first.2.1247.i, %.357.i
  %.479.i = trunc i64 %.204.0245.i to i8
  %.502.i = icmp slt i64 %first.2.1247.i, 0
  %.503.i = select i1 %.502.i, i64 %.58, i64 0
  %.504.i = add i64 %.503.i, %first.2.1247.i
  %.519.i = icmp slt i64 %.462.i, 0
  %.520.i = select i1 %.519.i, i64 %.58, i64 0
  %.521.i = add i64 %.520.i, %.462.i
  %.648.i = icmp slt i64 %.504.i, 0
  br i1 %.648.i, label %B302.endif.else.if.i, label %B302.endif.else.endif.i, !prof !3

B528.i:                                           ; preds = %.719.endif.preheader.i, %B302.endif.endif.i, %B146.if.i
  %first.3.2.i = phi i64 [ %first.2.1247.i, %B146.if.i ], [ %.462.i, %B302.endif.endif.i ], [ %.462.i, %.719.endif.preheader.i ]
  %exitcond.not.i = icmp eq i64 %.273.i, 256
  br i1 %exitcond.not.i, label %B56.loopexit.i, label %B146.if.i

B56.if.i:                                         ; preds = %entry, %B56.loopexit.i
  %.77.0249.i = phi i64 [ %.148.i, %B56.loopexit.i ], [ 0, %entry ]
  %.177.i = shl i64 %.77.0249.i, 12
  %.351.i = mul i64 %.77.0249.i, %.18
  %1 = getelementptr i32, ptr %.25, i64 %.351.i
  %.369.i = shl i64 %.77.0249.i, 8
  %.385.i = icmp slt i64 %.369.i, 0
  %.386.i = select i1 %.385.i, i64 %.94, i64 0
  %invariant.gep.i = getelementptr i32, ptr %.100, i64 %.386.i
  br label %B146.if.i

B146.if.i:                                        ; preds = %B56.if.i, %B528.i
  %first.2.1247.i = phi i64 [ %.177.i, %B56.if.i ], [ %first.3.2.i, %B528.i ]
  %.204.0245.i = phi i64 [ 0, %B56.if.i ], [ %.273.i, %B528.i ]
  %.273.i = add nuw nsw i64 %.204.0245.i, 1
  %2 = getelementptr i32, ptr %1, i64 %.204.0245.i
  %.356.i = load i32, ptr %2, align 4, !noalias !0
  %.371.i = or i64 %.204.0245.i, %.369.i
  %gep.i = getelementptr i32, ptr %invariant.gep.i, i64 %.371.i
  store i32 0, ptr %gep.i, align 4, !noalias !0
  %.404.not.i = icmp eq i32 %.356.i, 0
  br i1 %.404.not.i, label %B528.i, label %B302.i

B302.endif.endif.i:                               ; preds = %B302.endif.else.endif.endif.endif.if.i, %B302.endif.else.endif.endif.endif.i
  %.628.sroa.13.0.i = phi i64 [ %.58, %B302.endif.else.endif.endif.endif.if.i ], [ %.628.sroa.13.1.i, %B302.endif.else.endif.endif.endif.i ]
  %.749.not243.i = icmp slt i64 %.628.sroa.0.3.i, %.628.sroa.13.0.i
  br i1 %.749.not243.i, label %.719.endif.preheader.i, label %B528.i, !prof !4

.719.endif.preheader.i:                           ; preds = %B302.endif.endif.i
  %scevgep.i = getelementptr i8, ptr %.64, i64 %.628.sroa.0.3.i
  %3 = sub i64 %.628.sroa.13.0.i, %.628.sroa.0.3.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep.i, i8 %.479.i, i64 %3, i1 false), !noalias !0
  br label %B528.i

B302.endif.else.if.i:                             ; preds = %B302.i
  br label %B302.endif.else.endif.i

B302.endif.else.endif.i:                          ; preds = %B302.endif.else.if.i, %B302.i
  %.628.sroa.0.1.i = phi i64 [ 0, %B302.endif.else.if.i ], [ %.504.i, %B302.i ]
  %.653.not.i = icmp slt i64 %.504.i, %.58
  br i1 %.653.not.i, label %B302.endif.else.endif.endif.i, label %B302.endif.else.endif.if.i, !prof !5

B302.endif.else.endif.if.i:                       ; preds = %B302.endif.else.endif.i
  br label %B302.endif.else.endif.endif.i

B302.endif.else.endif.endif.i:                    ; preds = %B302.endif.else.endif.if.i, %B302.endif.else.endif.i
  %.628.sroa.0.3.i = phi i64 [ %.58, %B302.endif.else.endif.if.i ], [ %.628.sroa.0.1.i, %B302.endif.else.endif.i ]
  %.665.i = icmp slt i64 %.521.i, 0
  br i1 %.665.i, label %B302.endif.else.endif.endif.if.i, label %B302.endif.else.endif.endif.endif.i, !prof !3

B302.endif.else.endif.endif.if.i:                 ; preds = %B302.endif.else.endif.endif.i
  br label %B302.endif.else.endif.endif.endif.i

B302.endif.else.endif.endif.endif.i:              ; preds = %B302.endif.else.endif.endif.if.i, %B302.endif.else.endif.endif.i
  %.628.sroa.13.1.i = phi i64 [ 0, %B302.endif.else.endif.endif.if.i ], [ %.521.i, %B302.endif.else.endif.endif.i ]
  %.670.not.i = icmp slt i64 %.521.i, %.58
  br i1 %.670.not.i, label %B302.endif.endif.i, label %B302.endif.else.endif.endif.endif.if.i, !prof !5

B302.endif.else.endif.endif.endif.if.i:           ; preds = %B302.endif.else.endif.endif.endif.i
  br label %B302.endif.endif.i

_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit: ; preds = %B56.loopexit.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rans_fill_lookup(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
entry:
  %.5 = alloca i64, align 8
  store i64 0, ptr %.5, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB2v1B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxx(ptr %.5, i64 %.1, i64 %.2, i64 %.3) #2
  %.19 = load i64, ptr %.5, align 8
  ret i64 %.19
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels4rans11fill_lookupB2v2B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 127, i32 1}
!5 = !{!"branch_weights", i32 99, i32 1}
